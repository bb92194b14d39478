import type { Config } from '~/app/visit/config';
import { parseUrl } from '~/lib/parseUrl';
import { readObject } from '~/lib/readObject';
import type { Facts } from './facts';
import { type Finding, toFinding, toHeaderLines } from './finding';
import { isAllowed, type Policy, parsePolicies, toHeader } from './policy';
import { sections } from './sections';

const header = 'Content-Security-Policy';

/** One thing that is wrong with a policy, and the directive that mends it. */
type Flaw = Pick<Finding, 'severity' | 'text'> & { directive: string; values: readonly string[] };

/** Says if the policy that the host sends fits `config.json`. The first finding has a header that mends them all. */
export function describePolicy(facts: Facts): Finding[] {
  const { page, metaPolicy } = facts.files;
  if (page === undefined) return [];
  const policies = parsePolicies(page.headers['content-security-policy'] ?? '');
  const inForce = [...policies, ...parsePolicies(metaPolicy)];
  const config = facts.config.kind === 'usable' ? facts.config.config : undefined;
  const flaws = [
    ...(policies.length === 0 ? [toMissing(config, facts.place.origin)] : []),
    ...(config === undefined || policies.length === 0
      ? []
      : [...listBarred(policies, config, facts), ...listAncestors(policies, config)]),
    ...listUntrusted(inForce),
  ];
  if (flaws.length === 0) {
    return [toFinding('fine', 'The policy fits `config.json`, and enforces Trusted Types.')];
  }
  const lines = [
    { into: 'shell', text: 'node hosting/writeHeaders.mjs' } as const,
    ...toHeaderLines(header, mend(policies[0], flaws)),
  ];
  return flaws.map(({ severity, text }, index) =>
    toFinding(severity, text, { section: sections.headers, lines: index === 0 ? lines : [] }),
  );
}

function mend(policy: Policy = new Map(), flaws: readonly Flaw[]): string {
  const mended = new Map(policy);
  for (const { directive, values } of flaws) {
    const isList = directive.endsWith('-src');
    const present = mended.get(directive) ?? (isList ? mended.get('default-src') : undefined) ?? [];
    const kept = isList ? present.filter((source) => source !== "'none'") : [];
    mended.set(directive, [...new Set([...kept, ...values])]);
  }
  return toHeader(mended);
}

function toAncestors(config: Config | undefined): readonly string[] {
  const parents = config?.parentOrigins ?? [];
  return parents.length > 0 ? parents : ["'none'"];
}

function toMissing(config: Config | undefined, origin: string): Flaw {
  const text = `The host sends no ${header}: any site can show ${origin} in a frame.`;
  const values = toAncestors(config);
  return { severity: 'warning', text, directive: 'frame-ancestors', values };
}

/** Origins that `config.json` names and the policy keeps out, by its text or by what the browser has just done. */
function listBarred(policies: readonly Policy[], config: Config, facts: Facts): Flaw[] {
  const needs = [
    ['connect-src', 'apiBaseUrl', config.apiBaseUrl],
    ['connect-src', 'tokenEndpoint', config.tokenEndpoint],
    ['img-src', 'steamImageBaseUrl', config.steamImageBaseUrl],
    ['img-src', 'theme.logo', readObject(config.theme)?.logo],
  ] as const;
  return needs.flatMap(([directive, key, address]) => {
    // A logo may be a path of the page's own site.
    const origin = typeof address === 'string' ? parseUrl(address)?.origin : undefined;
    if (origin === undefined) return [];
    const isRefused = facts.refused.some(
      (one) => one.directive === directive && one.origin === origin,
    );
    const ends = { origin, self: facts.place.origin };
    if (!isRefused && isAllowed(policies, directive, ends)) return [];
    const text = `The policy does not let the page reach ${origin}, which \`${key}\` names (\`${directive}\`).`;
    return [{ severity: 'fault', text, directive, values: [origin] }];
  });
}

/** Each of `parentOrigins` may frame the page, and nobody else. */
function listAncestors(policies: readonly Policy[], config: Config): Flaw[] {
  const directive = 'frame-ancestors';
  const { parentOrigins } = config;
  const flaw = { directive, values: toAncestors(config) };
  const barred = parentOrigins.filter(
    (origin) => !isAllowed(policies, directive, { origin, self: '' }),
  );
  if (barred.length > 0) {
    const text = `The policy keeps ${barred.join(', ')} from embedding the page, though \`parentOrigins\` names it (\`${directive}\`).`;
    return [{ ...flaw, severity: 'fault', text }];
  }
  const isOpen = policies.every((policy) => !policy.has(directive));
  const others = policies
    .flatMap((policy) => policy.get(directive) ?? [])
    .filter((source) => source !== "'none'" && !parentOrigins.includes(source));
  if (!isOpen && others.length === 0) return [];
  const who = isOpen ? 'any site' : others.join(' ');
  const text = `The policy lets ${who} show the page in a frame, and \`parentOrigins\` does not (\`${directive}\`).`;
  return [{ ...flaw, severity: 'warning', text }];
}

function listUntrusted(policies: readonly Policy[]): Flaw[] {
  const directive = 'require-trusted-types-for';
  const values = ["'script'"];
  if (policies.some((policy) => policy.get(directive)?.includes("'script'"))) return [];
  const text = 'Trusted Types are not enforced: text of strangers could become markup.';
  return [{ severity: 'warning', text, directive, values }];
}
