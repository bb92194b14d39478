import { parseUrl } from '~/lib/parseUrl';

/** The directives of one policy, by name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Parses a `Content-Security-Policy` header, which can hold several policies. All of them apply. */
export function parsePolicies(header: string): Policy[] {
  return header
    .split(',')
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

function parsePolicy(text: string): Policy {
  const directives = text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '')
    .map(([name = '', ...values]) => [name.toLowerCase(), values] as const);
  return new Map(directives);
}

/** True if each policy lets the page at `self` speak to `origin`. */
export function isAllowed(
  policies: readonly Policy[],
  directive: string,
  { origin, self }: { origin: string; self: string },
): boolean {
  return policies.every((policy) => {
    const sources = policy.get(directive) ?? findDefault(policy, directive);
    return sources?.some((source) => isMatch(source, origin, self)) ?? true;
  });
}

function findDefault(policy: Policy, directive: string): readonly string[] | undefined {
  // Only what is loaded falls back to it; frames around the page do not.
  return directive === 'frame-ancestors' ? undefined : policy.get('default-src');
}

/** https://www.w3.org/TR/CSP3/#match-url-to-source-expression, without paths: the page needs whole origins. */
function isMatch(source: string, origin: string, self: string): boolean {
  if (source === "'self'") return origin === self;
  const url = parseUrl(origin);
  if (url === undefined) return false;
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === url.protocol;
  const [, scheme, host = '', port] =
    /^(?:([a-z]+):\/\/)?([^/:]+)(?::(\d+|\*))?/i.exec(source.toLowerCase()) ?? [];
  const isScheme = scheme === undefined || isSafer(scheme, url.protocol);
  const isHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return isScheme && isHost && (port === '*' || (port ?? '') === url.port);
}

/** A source with `http:` allows `https:` too. */
function isSafer(scheme: string, protocol: string): boolean {
  return `${scheme}:` === protocol || (scheme === 'http' && protocol === 'https:');
}

/** A policy as a header has it. */
export function toHeader(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
