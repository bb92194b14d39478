import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { whyItemWrong } from '~/app/testing/whyItemWrong';
import { whyTextWrong, whyTitleWrong } from '~/app/testing/whyTextWrong';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { describeError } from '~/assetpay/errors/describeError';
import { type InventoryPage, parseInventoryPage } from '~/assetpay/inventory/inventory';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { parseEnvelope } from '~/assetpay/request/envelope';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import { addUnits, setPickAmount } from '~/deposit/picks/pickSteps';
import { noPicks, type PicksState } from '~/deposit/picks/picks';
import { createReview } from '~/deposit/review/review';
import { toUnits } from '~/deposit/testing/toUnits';
import { type Filters, sorts } from '~/inventory/filters/filters';
import { findTyped } from '~/inventory/grid/input/findTyped';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import { firstRequest } from '~/inventory/read/firstRead';
import { mergePages } from '~/inventory/read/mergePages';
import { allItemsRequest } from '~/inventory/read/pageRequests';
import { createStore } from '~/lib/store/store';
import { formatAge } from '~/lib/time';
import {
  createHostileInventory,
  defaultSeed,
  type HostileInventory,
} from '../../../sandbox/hostile/hostileAnswers';

const seed = Number(process.env.HOSTILE_SEED ?? defaultSeed);
const now = Date.UTC(2026, 2, 4, 10);
const responses = Number(process.env.HOSTILE_RESPONSES ?? 1_000);

/** Lists the faults of the page's reading of a hostile answer. Should be empty. */
async function whyAnswerWrong(answer: HostileInventory): Promise<string[]> {
  const page = await readPage(answer.body);
  if (page instanceof AssetPayError) {
    return answer.sent === undefined ? whyErrorWrong(page) : [`a refusal: ${page.key}`];
  }
  return [
    ...whyCountsWrong(page, answer),
    ...whyGoodItemsChanged(page, answer),
    ...page.inventory.flatMap(whyItemWrong),
    ...whyListWrong(page),
    ...whyBasketWrong(page),
  ];
}

async function readPage(body: string): Promise<InventoryPage | AssetPayError> {
  try {
    const data = parseEnvelope(body, { status: 200, retryAfter: null });
    return await parseInventoryPage(data, parseItem).catch(
      () => new AssetPayError({ key: 'NOT_A_PAGE' }),
    );
  } catch (error) {
    if (error instanceof AssetPayError) return error;
    throw error;
  }
}

function whyErrorWrong(error: AssetPayError): string[] {
  const { title, cause, action } = describeError(error);
  return [
    ...whyTitleWrong('the title of an error', title, 200),
    ...whyTitleWrong('the cause of an error', cause, 600),
    ...whyTitleWrong('the way out of an error', action, 100),
    ...whyTextWrong('the id of a request', error.requestId ?? '', 300),
  ];
}

function whyCountsWrong(page: InventoryPage, { sent }: HostileInventory): string[] {
  const merged = mergePages([page, page], [firstRequest, allItemsRequest]);
  const ids = new Set(page.inventory.map(({ id }) => id));
  return [
    sent === undefined ||
      page.inventory.length + page.dropped === sent ||
      `${page.inventory.length} items and ${page.dropped} dropped of ${sent}`,
    merged.items.length === ids.size || `${merged.items.length} of ${ids.size} items are shown`,
    (Number.isSafeInteger(page.count) && page.count >= 0) || `a count of ${page.count}`,
    (page.collateral ?? 0) >= 0 || `a collateral of ${page.collateral}`,
    (formatAge(now - (merged.updatedAt ?? now)) ?? '').length < 20 || `an age of ${page.updatedAt}`,
  ].filter((fault) => fault !== true);
}

/** Items that are as they should be are there, with everything the API said of them. */
function whyGoodItemsChanged(page: InventoryPage, { good }: HostileInventory): string[] {
  const byId = new Map(page.inventory.map((item) => [item.id, item]));
  return good.flatMap((wire) => {
    const item = byId.get(wire.id);
    const alone = parseItem(wire);
    const { offer, doppler: _, charm: __, ...facts } = wire;
    const isWhole =
      item !== undefined &&
      Object.entries(facts).every(([key, value]) =>
        isDeepStrictEqual(Reflect.get(item, key), toMeaning(key, value)),
      );
    const isPaid = item?.offer?.price === offer?.price;
    return isWhole && isPaid && isDeepStrictEqual(item, alone) ? [] : [`${wire.id} has changed`];
  });
}

/** A market price of 0 says that there is no market. */
function toMeaning(key: string, value: unknown): unknown {
  return key === 'marketPrice' && value === 0 ? undefined : value;
}

function whyListWrong({ inventory }: InventoryPage): string[] {
  const wrong = sorts.flatMap((sort) => {
    const filters: Filters = { ...anything, sort };
    const found = selectVisibleItems(inventory, { ...filters, search: 'a', minPrice: 0.01 });
    return [
      selectVisibleItems(inventory, filters).length === inventory.length || `${sort} loses items`,
      found.length <= inventory.length || `${sort} finds too much`,
    ];
  });
  const typed = findTyped(inventory, -1, 'a');
  return [...wrong, typed < inventory.length || 'typing leaves the list'].filter(
    (fault) => fault !== true,
  );
}

const anything = { game: '730', search: '', minPrice: undefined, maxPrice: undefined } as const;

function whyBasketWrong({ inventory, collateral }: InventoryPage): string[] {
  const items = new Map(inventory.map((item): [string, Item] => [item.id, item]));
  const store = createStore<PicksState>(noPicks);
  addUnits(store, toUnits([...items.values()]));
  for (const item of items.values()) setPickAmount(store, item, 3);
  const { picks } = store.get();
  const basket = resolveBasket(items, picks, { isComplete: true, collateral });
  const sum = basket.lines.reduce((cents, line) => cents + line.cents, 0);
  const review = createReview(basket);
  const money = [basket.totalCents, basket.nowCents, basket.laterCents];
  return [
    money.every((cents) => Number.isSafeInteger(cents) && cents >= 0) || `money of ${money}`,
    basket.totalCents === sum || 'a total that is not the sum of its lines',
    review.totalCents === sum || 'a review that is not the sum of the basket',
    basket.nowCents + basket.laterCents === sum || 'a split that is not the total',
    basket.lines.every(({ amount }) => amount >= 1) || 'a line of nothing',
  ].filter((fault) => fault !== true);
}

test(`${responses} hostile answers are shown as what they are, and nothing is thrown`, async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const wrong = new Set<string>();
  for (let index = 0; index < responses && wrong.size < 50; index += 1) {
    const faults = await whyAnswerWrong(createHostileInventory(seed, index)).catch(
      (error: unknown) => [`threw ${error}`],
    );
    for (const fault of faults) wrong.add(`answer ${index}: ${fault}`.slice(0, 200));
  }
  expect([...wrong], `HOSTILE_SEED=${seed}`).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
}, 600_000);
