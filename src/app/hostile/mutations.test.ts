import { expect, test } from 'vitest';
import { mutateAnswer } from '~/app/testing/mutateAnswer';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { describeError } from '~/assetpay/errors/describeError';
import { computeRetryWaitMs } from '~/assetpay/errors/errorRemedy';
import { type InventoryPage, parseInventoryPage } from '~/assetpay/inventory/inventory';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { parseEnvelope } from '~/assetpay/request/envelope';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import { setPickAmount } from '~/deposit/picks/pickSteps';
import { noPicks, type PicksState, togglePick } from '~/deposit/picks/picks';
import { describeCard, describeCardLabel } from '~/inventory/card/cardText';
import { type Filters, sorts } from '~/inventory/filters/filters';
import { findTyped } from '~/inventory/grid/input/findTyped';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import { describeInventory } from '~/inventory/read/describeInventory';
import { firstRequest } from '~/inventory/read/firstRead';
import { mergePages } from '~/inventory/read/mergePages';
import { resolveNextRequest } from '~/inventory/read/pageRequests';
import type { InventoryRead } from '~/inventory/read/useInventoryRead';
import { listCards, spreadOpen } from '~/inventory/stacks/stacks';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { selectBadges } from '~/items/itemBadges';
import { toInspectLink, toMarketLink } from '~/items/itemLinks';
import { toNameParts } from '~/items/itemNames';
import { toImageUrl } from '~/items/picture/toImageUrl';
import { toRarityColor } from '~/items/toRarityColor';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { createStore } from '~/lib/store/store';
import { generateInventory } from '../../../sandbox/catalogue/generateInventory';
import { isRecord } from '../../../sandbox/lib/isRecord';
import { Random } from '../../../sandbox/lib/Random';
import { readSharedInventories } from '../../../sandbox/testing/readSharedInventories';

const rounds = 2_500;
const base = 'https://images.site.example/image/';

const failure = {
  requestId: 'r-1',
  success: false,
  error: {
    code: 31,
    key: 'STEAM_UNAVAILABLE',
    message: ['Retry', 'shortly'],
    fields: {},
    details: {},
  },
};

/** A dozen items out of each answer: as many kinds of item as a page holds, at a hundredth of the time. */
function thin(response: unknown): unknown {
  if (!isRecord(response) || !isRecord(response.data)) return response;
  const { inventory } = response.data;
  if (!Array.isArray(inventory)) return response;
  const step = Math.max(1, Math.floor(inventory.length / 12));
  const few: unknown[] = inventory.filter((_, index) => index % step === 0);
  return { ...response, data: { ...response.data, inventory: few } };
}

const generated = (['730', '252490'] as const).map((game) => {
  const inventory = generateInventory({ game, size: 300, seed: 11 });
  const data = { inventory, count: 300, updatedAt: '2026-03-04T10:00:00.000Z', collateral: 150 };
  return { requestId: 'r', success: true, data };
});

const answers: unknown[] = [
  documentedExample,
  failure,
  ...generated.map(thin),
  ...readSharedInventories().map(({ response }) => thin(response)),
];

/** Lists the faults of the page's reading of `body`. Should be empty. */
async function whyWrong(body: string, filters: Filters, status: number): Promise<string[]> {
  try {
    const data = parseEnvelope(body, { status, retryAfter: null });
    const page = await parseInventoryPage(data, parseItem).catch(() => undefined);
    if (page === undefined) return [];
    return whyPageWrong(page, filters);
  } catch (error) {
    return error instanceof AssetPayError ? whyErrorWrong(error) : [`threw ${error}`];
  }
}

function whyErrorWrong(error: AssetPayError): string[] {
  const { title, cause, action } = describeError(error);
  const wait = computeRetryWaitMs(error, 1) ?? 0;
  return [
    [title, cause, action].every((text) => text.trim() !== '') || 'an error without words',
    (wait >= 0 && wait <= 3_600_000) || `a wait of ${wait}`,
  ].filter((fault) => fault !== true);
}

function whyPageWrong(page: InventoryPage, filters: Filters): string[] {
  // A server that answers everything with this page.
  const pages = [page];
  const requests = [firstRequest];
  for (
    let next = resolveNextRequest(pages, requests);
    next;
    next = resolveNextRequest(pages, requests)
  ) {
    pages.push(page);
    requests.push(next);
  }
  const inventory = mergePages(pages, requests);
  const read: InventoryRead = {
    inventory,
    error: null,
    failures: 0,
    isFetching: false,
    isPaused: false,
    loadMore: () => {},
    retry: () => {},
  };
  const reads = {
    whole: read,
    filtered: { ...read, inventory: undefined },
    isSettled: true,
    isOffline: false,
    localFiltering: { selectVisibleItems, listCards, spreadOpen },
  };
  const view = describeInventory(reads, filters);
  const shown = selectVisibleItems(inventory.items, {
    ...filters,
    search: '',
    minPrice: undefined,
  });
  const { inventory: items, count, collateral = 0 } = page;
  return [
    shown.length === inventory.items.length || 'items are lost by sorting',
    ['cards', 'empty', 'noMatches'].includes(view.body) || `the page shows ${view.body}`,
    (view.body === 'cards') === view.items.length > 0 ||
      'cards without items, or the other way round',
    requests.length <= 4 || `${requests.length} requests`,
    Number.isSafeInteger(count) || `a count of ${count}`,
    (collateral >= 0 && Number.isFinite(collateral)) || `a collateral of ${collateral}`,
    Number.isSafeInteger(view.expected) || `${view.expected} items expected`,
    isReadable(view.status) || `the status ${view.status}`,
    findTyped(items, -1, 'a') < items.length || 'typing leaves the list',
    ...items.flatMap(whyItemWrong),
    ...whyBasketWrong(page, inventory.items),
  ].filter((fault) => fault !== true);
}

function whyItemWrong(item: Item): (string | true)[] {
  const { price = 0, maxAmount = 0 } = item.offer ?? {};
  const names = [item.marketHashName, ...(item.stickers ?? []).map((one) => one.marketHashName)];
  const links = names.map((name) => name && toMarketLink(item.appid, name));
  const icons = [item, ...(item.stickers ?? []), ...(item.charm ? [item.charm] : [])];
  const { wear } = item;
  computeOfferRatio(item);
  toShortExterior(item.exterior ?? '');
  return [
    (item.id !== '' && item.id.length <= 256) || 'an item without id',
    (Number.isFinite(price) && price >= 0) || `a price of ${price}`,
    Number.isSafeInteger(maxAmount) || `an amount of ${maxAmount}`,
    item.color === undefined || /^#[0-9a-f]{6}$/i.test(item.color) || `the colour ${item.color}`,
    /^#[0-9a-f]{6}$/i.test(String(toRarityColor(item))) ||
      `the rarity ${item.rarity} has no colour`,
    wear === undefined || (Number(wear) >= 0 && Number(wear) <= 1) || `a wear of ${wear}`,
    /^[01]\.\d{4}$/.test(toShortWear(wear ?? '0')) || `the short wear of ${wear}`,
    isReadable(describeCardLabel(item)) || `the label ${describeCardLabel(item)}`,
    !/undefined|NaN|\[object/.test(describeCard(item)) || 'an unreadable description',
    toNameParts(item).title.trim() !== '' || `no title for ${item.name} / ${item.marketHashName}`,
    selectBadges(item).every(({ text }) => text.trim() !== '') || 'an empty badge',
    links.every((link) => !link || URL.canParse(link)) || 'a market link that is none',
    isInspectLink(toInspectLink(item)) || `the inspect link of ${item.propId}`,
    icons.every(({ iconUrl }) => isHarmless(toImageUrl(base, iconUrl, 96))) || 'a hostile picture',
  ];
}

function whyBasketWrong(page: InventoryPage, items: readonly Item[]): (string | true)[] {
  const store = createStore<PicksState>(noPicks);
  for (const item of items) {
    togglePick(store, item);
    setPickAmount(store, item, 3);
  }
  const known = new Map(items.map((item) => [item.id, item]));
  const basket = resolveBasket(known, store.get().picks, {
    isComplete: true,
    collateral: page.collateral,
  });
  const sum = basket.lines.reduce((cents, line) => cents + line.cents, 0);
  return [
    Number.isSafeInteger(basket.totalCents) || `a total of ${basket.totalCents}`,
    basket.totalCents === sum || 'a total that is not the sum of its lines',
    basket.nowCents + basket.laterCents === basket.totalCents || 'a split that is not the total',
    basket.lines.every(({ amount }) => amount >= 1) || 'a line of nothing',
  ];
}

function isReadable(text: string): boolean {
  return text.trim() !== '' && !/undefined|NaN|\[object/.test(text);
}

function isInspectLink(link: string | undefined): boolean {
  return link === undefined || /^steam:\/\/run(game)?\/730\/[\w/+]*%20[0-9A-Za-z]+$/.test(link);
}

function isHarmless(url: string | undefined): boolean {
  if (url === undefined) return true;
  const { protocol, hostname } = new URL(url);
  const isOurs = hostname === new URL(base).hostname || hostname.endsWith('.steamstatic.com');
  return protocol === 'https:' && isOurs && !/\s/.test(url);
}

test(`${rounds} spoilt answers end in cards or in a described error, and nothing is thrown`, async () => {
  const wrong: string[] = [];
  let pages = 0;
  for (let round = 0; round < rounds; round += 1) {
    const random = new Random(round);
    const chance = () => random.next();
    const body = mutateAnswer(answers[round % answers.length], chance);
    const filters: Filters = {
      game: '730',
      search: round % 5 === 0 ? 'a' : '',
      sort: sorts[round % sorts.length] ?? 'relevance',
      minPrice: round % 7 === 0 ? 1 : undefined,
      maxPrice: undefined,
    };
    const status = round % 11 === 0 ? 500 : 200;
    const faults = await whyWrong(body, filters, status);
    wrong.push(...faults.map((fault) => `round ${round}: ${fault}`.slice(0, 160)));
    if (faults.length === 0 && body.includes('"inventory"')) pages += 1;
  }
  expect(wrong).toEqual([]);
  expect(pages).toBeGreaterThan(rounds / 2);
}, 60_000);
