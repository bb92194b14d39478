import { resolveApiKey } from '../merchants/resolveApiKey';
import type { State } from '../state/createState';
import { readTrades } from '../trading/readTrades';
import type { Trade } from '../trading/Trade';
import type { Trading } from '../trading/Trading';
import { toWireTrade } from '../trading/toWireTrade';
import { toFailure, toSuccess } from '../wire/envelope';
import { toApiError } from '../wire/toApiError';
import { toMerchantError } from '../wire/toMerchantError';
import { whyNotBackend } from './whyNotBackend';

type Options = { state: State; now: () => number };

const path = '/secure/trades/';
const maxRefs = 100;

/**
 * `GET /secure/trades/{ref}`: a merchant's backend reads a trade by its id or `externalId`. Several are
 * separated by commas, and the answer leaves out those that do not exist
 * (https://assetpay.gg/docs/api-reference/secure/get-trade). That page says that players' deposits are
 * not found. Here they are, because the official SDK looks for them after a lost answer.
 */
export function createLookupRoute({ state, now }: Options) {
  return async (request: Request): Promise<Response> => {
    const resolved = resolveApiKey(request);
    if ('error' in resolved) return toFailure(resolved.error);
    const error = whyNotBackend(state, resolved.backend, 'lookup', now());
    if (error !== undefined) return toFailure(error);
    const { pathname, searchParams, origin } = new URL(request.url);
    const refs = readRefs(pathname);
    const fields = { ...whyNotRefs(refs), ...refuseParams(searchParams) };
    if (Object.keys(fields).length > 0) {
      return toFailure(toApiError('VALIDATION_FAILED', { fields }));
    }
    const trades = refs.flatMap(
      (ref) => findTrade(state.listTradings(resolved.backend), ref, now()) ?? [],
    );
    const rows = trades.map((trade) => toWireTrade(trade, origin));
    if (refs.length > 1) return toSuccess(rows);
    const [row] = rows;
    return row === undefined ? toFailure(toMerchantError('TRADE_NOT_FOUND')) : toSuccess(row);
  };
}

/** The references of the path. A comma inside one is written `%2C`. */
function readRefs(pathname: string): string[] {
  const texts = pathname.slice(path.length).replace(/\/$/, '').split(',');
  return [...new Set(texts.map(decode).filter((ref) => ref !== ''))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return '';
  }
}

function whyNotRefs({ length }: readonly string[]): Record<string, string> {
  return length > 0 && length <= maxRefs ? {} : { tradeId: `must be 1 to ${maxRefs} references` };
}

function refuseParams(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...params.keys()].map((key) => [key, 'is not a known parameter']));
}

function findTrade(tradings: readonly Trading[], ref: string, now: number): Trade | undefined {
  return tradings
    .flatMap((trading) => readTrades(trading, now))
    .find(({ id, externalId }) => id === ref || externalId === ref);
}
