import { expect, test } from 'vitest';
import { whyTextWrong, whyTitleWrong } from '~/app/testing/whyTextWrong';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { AssetPayClient } from '~/assetpay/request/client';
import { getTrades, type TradesPage } from '~/assetpay/trades/getTrades';
import { parseDeposit, type Trade } from '~/assetpay/trades/trade';
import { describeTrade } from '~/trades/describe/describeTrade';
import { describeTrades } from '~/trades/describe/describeTrades';
import { toOfferLinks } from '~/trades/describe/offerLinks';
import { mergeLatest, mergeTrades } from '~/trades/follow/mergeTrades';
import { computePollDelayMs } from '~/trades/follow/pollDelay';
import {
  createHostileTrades,
  defaultSeed,
  type HostileTrades,
} from '../../../sandbox/hostile/hostileAnswers';

const seed = Number(process.env.HOSTILE_SEED ?? defaultSeed);
const responses = Number(process.env.HOSTILE_RESPONSES ?? 1_000);
const now = Date.UTC(2026, 2, 4, 10);

/** A client whose API always answers with `body`. */
function createClient(body: string): AssetPayClient {
  return {
    baseUrl: 'http://api',
    authScheme: 'raw',
    token: { get: async () => 'token', renew: async () => undefined },
    fetch: async () => new Response(body),
  };
}

async function whyAnswerWrong({ body, good, sent }: HostileTrades): Promise<string[]> {
  const page = await getTrades(createClient(body), { game: '730', limit: 20 }).catch(
    (error: unknown) => {
      if (error instanceof AssetPayError) return error;
      throw error;
    },
  );
  if (page instanceof AssetPayError) return sent === undefined ? [] : [`a refusal: ${page.key}`];
  const ids = new Set(page.items.map(({ id }) => id));
  return [
    ...good.filter((id) => !ids.has(id)).map((id) => `${id} is lost`),
    ...page.items.flatMap(whyTradeWrong),
    ...whyListWrong(page),
  ];
}

function whyTradeWrong(trade: Trade): string[] {
  const view = describeTrade(trade, now);
  const { lines, ...amounts } = view.amounts;
  const money = Object.values(amounts).filter((cents) => cents !== undefined);
  const links = Object.values(toOfferLinks(trade.offerID) ?? {});
  const rest = [view.advice, view.countdown, ...view.steps.map(({ time }) => time)];
  return [
    ...whyTitleWrong('the title of a trade', view.title, 200),
    ...whyTitleWrong('the sentence of a trade', view.sentence, 400),
    ...rest.flatMap((text) => whyTextWrong('a text of a trade', text ?? '', 400)),
    ...lines.flatMap((line) => whyTextWrong('an amount', line.money, 40)),
    ...(money.every((cents) => Number.isSafeInteger(cents) && cents >= 0)
      ? []
      : [`money of ${money} cents`]),
    ...(Number.isSafeInteger(view.count) ? [] : [`${view.count} units`]),
    ...links.filter((link) => !/^(steam:\/\/openurl\/)?https:\/\/steamcommunity\.com\//.test(link)),
  ];
}

function whyListWrong(page: TradesPage): string[] {
  const known = mergeLatest(undefined, { asked: undefined, page, now });
  const again = mergeLatest(known, { asked: known, page, now: now + 1 });
  const trades = mergeTrades(again.items, page.items);
  const reads = {
    trades,
    latest: [{ hasData: true, error: null, isPaused: false, failures: 0, isFetching: false }],
    older: { reads: [], hasMore: false, isLoading: false, show: () => {} },
    retry: () => {},
  };
  const delay = computePollDelayMs({
    now,
    firstMs: 5_000,
    trades,
    changedAt: now,
    requests: [now],
    isVisible: true,
    returnedAt: undefined,
    hasFailed: false,
  });
  return [
    ...whyTitleWrong('the summary', describeTrades(reads).summary, 300),
    ...(delay === undefined || delay >= 1_000 ? [] : [`the next request after ${delay} ms`]),
    ...(new Set(trades.map(({ id }) => id)).size === trades.length ? [] : ['a trade comes twice']),
  ];
}

test(`${responses} hostile lists of trades are shown as what they are, and nothing is thrown`, async () => {
  const wrong = new Set<string>();
  for (let index = 0; index < responses && wrong.size < 50; index += 1) {
    const answer = createHostileTrades(seed, index);
    const faults = await whyAnswerWrong(answer).catch((error: unknown) => [`threw ${error}`]);
    for (const fault of faults) wrong.add(`answer ${index}: ${fault}`.slice(0, 200));
    parseDeposit(readData(answer.body), { owner: undefined, game: '730' });
  }
  expect([...wrong], `HOSTILE_SEED=${seed}`).toEqual([]);
}, 600_000);

/** The body, as if it answered a deposit. */
function readData(body: string): unknown {
  const answer: { data?: { items?: unknown[] } } | null = JSON.parse(body);
  const items = answer?.data?.items;
  return Array.isArray(items) ? items[0] : answer;
}
