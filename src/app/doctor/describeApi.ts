import type { ApiFacts, Facts, Probe } from './facts';
import { type Finding, toFinding, toHeaderLines } from './finding';
import { sections } from './sections';

const { cors } = sections;

/** Says if the API answers, and if its answers reach this page. */
export function describeApi({ api, place, refused }: Facts): Finding[] {
  if (api === undefined) return [];
  const { origin } = new URL(api.url);
  // The policy of the page has kept it from asking, and is named for it.
  if (refused.some((one) => one.origin === origin && one.directive === 'connect-src')) return [];
  const isForeign = origin !== place.origin;
  const { plain, signed } = api;
  if (plain === 'unreadable') return [describeSilence(api, { origin, isForeign, place })];
  if (!plain.isJson || plain.status === 404) {
    const text = `\`apiBaseUrl\` does not lead to the API: ${origin} answers with status ${plain.status}${plain.isJson ? '' : ', and not with JSON'}.`;
    return [toFinding('fault', text, { section: cors })];
  }
  if (signed === 'unreadable') {
    const text = `${origin} refuses requests with \`Authorization\`: its answer to a preflight does not name it.`;
    const lines = [
      ...toHeaderLines('Access-Control-Allow-Headers', 'Authorization, Content-Type'),
      toPreflight(api, place.origin),
    ];
    return [toFinding('fault', text, { section: cors, lines })];
  }
  const answer =
    signed.status >= 500
      ? toFinding('warning', `The API has trouble: status ${signed.status}.`, { section: cors })
      : toFinding('fine', `The API answers this page at ${origin}.`);
  return isForeign ? [answer, describeWaits(api, signed, place.origin)] : [answer];
}

type Ends = { origin: string; isForeign: boolean; place: Facts['place'] };

function describeSilence(api: ApiFacts, { origin, isForeign, place }: Ends): Finding {
  if (!isForeign || !api.isReachable) {
    const text = `There is no answer from ${origin}, which \`apiBaseUrl\` names.`;
    return toFinding('fault', text, { section: cors });
  }
  const text = `${origin} answers, and does not let this page read its answers (CORS).`;
  const lines = [
    ...toHeaderLines('Access-Control-Allow-Origin', place.origin),
    toPreflight(api, place.origin),
  ];
  return toFinding('fault', text, { section: cors, lines });
}

/** `Retry-After` shows only on an answer that has it; browsers hide how long a preflight holds. */
function describeWaits(api: ApiFacts, signed: Exclude<Probe, string>, origin: string): Finding {
  const name = 'Retry-After';
  if (signed.hasRetryAfter) return toFinding('fine', `\`${name}\` reaches this page.`);
  const exposing = toHeaderLines('Access-Control-Expose-Headers', name);
  if (signed.status === 429 || signed.status === 503) {
    const text = `The API asks for patience (status ${signed.status}), and \`${name}\` does not reach this page: it is not sent, or not exposed.`;
    return toFinding('warning', text, { section: cors, lines: exposing });
  }
  const text = `A page cannot see if the API exposes \`${name}\` (only answers that ask for patience have it), nor \`Access-Control-Max-Age\`.`;
  return toFinding('unknown', text, { section: cors, lines: [toPreflight(api, origin)] });
}

function toPreflight({ url }: ApiFacts, origin: string) {
  const headers = [
    `Origin: ${origin}`,
    'Access-Control-Request-Method: GET',
    'Access-Control-Request-Headers: authorization',
  ];
  const flags = headers.map((header) => `-H '${header}'`).join(' ');
  return {
    into: 'shell',
    text: `curl -si -X OPTIONS ${flags} '${url}' | grep -i access-control`,
  } as const;
}
