import { parseUrl } from '~/lib/parseUrl';
import type { Facts } from './facts';
import { type Finding, toConfigLine, toFinding } from './finding';
import { sections } from './sections';

/** Says if the page is on HTTPS, and if the pages around it may embed it. */
export function describePlace(facts: Facts): Finding[] {
  return [describeSafety(facts), ...describeFrame(facts)];
}

function describeSafety({ place }: Facts): Finding {
  if (place.isSecure) return toFinding('fine', 'The page is reached by HTTPS, or on this machine.');
  return toFinding(
    'fault',
    'The page is reached by plain HTTP: whoever is on the way can read the token.',
    {
      section: sections.headers,
      lines: [{ into: 'nginx', text: 'return 301 https://$host$request_uri;' }],
    },
  );
}

function describeFrame({ place, config }: Facts): Finding[] {
  const { named, around } = place;
  const host = named === undefined ? undefined : parseUrl(named)?.origin;
  const misnamed = host === undefined ? [] : describeName(place, host);
  if (named !== undefined && host !== named) {
    return [
      toFinding('fault', '`host` in the address is no origin: scheme, host, and nothing after.', {
        section: sections.messages,
      }),
    ];
  }
  const parents = [...new Set([...around, ...(host === undefined ? [] : [host])])];
  if (parents.length === 0) {
    const text = place.isFramed
      ? 'The page is in a frame, and the browser does not say whose.'
      : 'The page stands alone, and its address names no host.';
    return [toFinding(place.isFramed ? 'unknown' : 'fine', text)];
  }
  if (config.kind !== 'usable') return misnamed;
  const { parentOrigins } = config.config;
  return [...misnamed, ...parents.map((parent) => describeParent(parent, parentOrigins))];
}

function describeName({ around: [nearest] }: Facts['place'], host: string): Finding[] {
  if (nearest === undefined || nearest === host || nearest === 'null') return [];
  const text = `The address names ${host} as the host, but the frame stands in a page of ${nearest}.`;
  return [toFinding('fault', text, { section: sections.messages })];
}

function describeParent(parent: string, parentOrigins: readonly string[]): Finding {
  if (parentOrigins.includes(parent)) {
    return toFinding('fine', `${parent} may embed the page: it is in \`parentOrigins\`.`);
  }
  // A link can name any host: nobody should paste a stranger's.
  const text = `${parent} is not in \`parentOrigins\`, so that it gets no page and no answer. If it is yours, add it.`;
  return toFinding('fault', text, {
    section: sections.embed,
    lines: [
      toConfigLine('parentOrigins', [...parentOrigins, parent]),
      { into: 'shell', text: 'node hosting/writeHeaders.mjs' },
    ],
  });
}
