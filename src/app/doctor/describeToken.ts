import { localKeys } from '~/assetpay/errors/AssetPayError';
import type { Facts } from './facts';
import { type Finding, toFinding } from './finding';
import { readHostClock } from './hostClock';
import { sections } from './sections';

/** ms. Smaller differences of two clocks harm nobody. */
const tolerableMs = 120_000;

/** Says if there is a token that can be used, and if the clocks agree. Nothing of a token is ever told but its form. */
export function describeToken(facts: Facts): Finding[] {
  return [...describeForm(facts), ...describeRefusal(facts), describeClock(facts)];
}

function describeForm(facts: Facts): Finding[] {
  const { token } = facts;
  const fault = (text: string) => toFinding('fault', text, { section: sections.token });
  if (token.kind === 'unasked') return [];
  if (token.kind === 'none') return [describeAbsence(facts, token.key)];
  const { parts, lacks, expiresAt } = token;
  if (parts !== 3) {
    return [fault(`The token has the form of no client token: parts by dots are ${parts}, not 3.`)];
  }
  const found = [
    ...(lacks.length > 0 ? [fault(`The token lacks ${lacks.join(', ')}.`)] : []),
    ...(expiresAt !== undefined && expiresAt <= (readHostClock(facts) ?? facts.clock)
      ? [fault(`The token ended at ${toMoment(expiresAt)}, by the clock of the host.`)]
      : []),
  ];
  const fine = toFinding('fine', 'The token has the form of a client token, and has not ended.');
  return found.length > 0 ? found : [fine];
}

function describeAbsence({ config, place }: Facts, key: string): Finding {
  const section = sections.token;
  if (key === localKeys.tokenOfAnotherSite) {
    const text = 'The token is of another merchant than `merchantId`, so that it is never used.';
    return toFinding('fault', text, { section: sections.foreignLink });
  }
  if (key === localKeys.linkRefused) {
    const text =
      'A token came in the address, and the site takes none from there (`allowLinkToken`).';
    return toFinding('warning', text, { section });
  }
  if (place.isFramed) {
    return toFinding('fault', 'The page around the frame handed over no token.', {
      section: sections.frame,
    });
  }
  const endpoint = config.kind === 'usable' && config.config.tokenEndpoint !== undefined;
  return endpoint
    ? toFinding('warning', '`tokenEndpoint` answered no token: is anybody signed in?', { section })
    : toFinding('unknown', 'There is no token to look at: add `#token=…` to this address.', {
        section,
      });
}

/** The API's own word on the token; that on a probe without one is no news. */
function describeRefusal({ api, token }: Facts): Finding[] {
  const signed = api?.signed;
  if (token.kind !== 'token' || signed === undefined || signed === 'unreadable') return [];
  if (signed.status !== 401 && signed.status !== 403) return [];
  const { status, key = 'no key' } = signed;
  const text = `The API refuses the token: status ${status}, ${key}. Its secret, its merchant and this API belong together.`;
  return [toFinding('fault', text, { section: sections.token })];
}

/** The device against the host, and against the API where its clock can be read. */
function describeClock(facts: Facts): Finding {
  const { clock, api } = facts;
  const host = readHostClock(facts);
  if (host === undefined) return toFinding('unknown', 'The host does not tell its time (`Date`).');
  if (Math.abs(clock - host) < tolerableMs) {
    return toFinding('fine', 'The clocks of this device and of the host agree.');
  }
  const date = api?.signed !== 'unreadable' ? api?.signed.date : undefined;
  const isHostWrong = date !== undefined && Math.abs(date - clock) < tolerableMs;
  const who = isHostWrong ? 'The clock of the host is wrong' : 'The clocks differ';
  const text = `${who}: it is ${toMoment(clock)} on this device, and ${toMoment(host)} on the host.`;
  return toFinding('warning', text, { section: sections.clock });
}

const toMoment = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/, '');
