import { defaultGame, findGame, type Game, gameFacts } from '~/assetpay/facts/games';
import { limits } from '~/assetpay/facts/limits';
import type { InventorySort } from '~/assetpay/inventory/inventory';
import { type OwnFilters, parseOwnFilters, writeOwnFilters } from './ownFilters';

/** Orders that the API knows. */
export const apiSorts = [
  'relevance',
  'priceDesc',
  'priceAsc',
  'nameAsc',
  'nameDesc',
] as const satisfies readonly InventorySort[];

/** Orders that this page makes itself, once everything is here. */
export const ownSorts = [
  'ratioDesc',
  'rarityDesc',
  'typeAsc',
  'wearAsc',
  'wearDesc',
  'seedAsc',
  'amountDesc',
] as const;

export type Sort = InventorySort | (typeof ownSorts)[number];

/** Which items share a card, where some do: those that are alike in everything, or those of one name. */
export const stackings = ['same', 'name'] as const;
export type Stacking = (typeof stackings)[number];

/** Which items of a stack go first when only some of it are picked. */
export const stackOrders = ['worst', 'best', 'cheapest'] as const;
export type StackOrder = (typeof stackOrders)[number];

/** The filters in the address (docs/architecture.md, The address). A new object means another question. */
export type Filters = {
  game: Game;
  search: string;
  sort: Sort;
  /** USD, on `offer.price`. */
  minPrice: number | undefined;
  /** USD, on `offer.price`. */
  maxPrice: number | undefined;
  /** Which items share a card; absent is none. */
  stacks?: Stacking | undefined;
  /** Which of a stack go first; absent is `worst`. */
  stackOrder?: StackOrder | undefined;
  /** What the API does not filter by; absent when nothing of it is chosen. */
  own?: OwnFilters | undefined;
};

export const sorts: readonly Sort[] = [...apiSorts, ...ownSorts];

/** The filters in a query string. A bad value counts as absent, and absent means its default. */
export function parseFilters(address: string): Filters {
  const query = new URLSearchParams(address);
  const search = query.get('search') ?? '';
  return {
    game: findGame(query.get('game')) ?? defaultGame,
    search: search.length > limits.searchCharacters ? '' : search,
    sort: sorts.find((sort) => sort === query.get('sort')) ?? 'relevance',
    minPrice: parsePrice(query.get('minPrice') ?? ''),
    maxPrice: parsePrice(query.get('maxPrice') ?? ''),
    stacks: stackings.find((stacking) => stacking === query.get('stacks')),
    stackOrder: stackOrders.find((order) => order === query.get('stackOrder')),
    own: parseOwnFilters(query),
  };
}

/** A USD amount that a person typed: `1000`, `1,000`, `9.99`, `9,99`; `undefined` when it is none. */
export function parsePrice(text: string): number | undefined {
  const isGrouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text.trim());
  const plain = isGrouped ? text.trim().replaceAll(',', '') : text.trim().replace(',', '.');
  return /^(\d{1,8}(\.\d{0,4})?|\.\d{1,4})$/.test(plain) ? Number(plain) : undefined;
}

/** `address` with `filters` written into it: defaults are left out, and so what others wrote stays. */
export function toAddress(filters: Filters, address: string): string {
  const query = new URLSearchParams(address);
  const write = (name: string, value: string, absent: string) => {
    if (value === absent) query.delete(name);
    else query.set(name, value);
  };
  write('game', filters.game, defaultGame);
  write('search', filters.search, '');
  write('sort', filters.sort, 'relevance');
  write('minPrice', filters.minPrice === undefined ? '' : String(filters.minPrice), '');
  write('maxPrice', filters.maxPrice === undefined ? '' : String(filters.maxPrice), '');
  write('stacks', filters.stacks ?? '', '');
  write('stackOrder', filters.stackOrder ?? 'worst', 'worst');
  writeOwnFilters(query, filters.own);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether the filters leave anything out, whatever the order. */
export function isNarrowed(filters: Filters): boolean {
  const { search, minPrice, maxPrice, own } = filters;
  return (
    search.trim() !== '' || minPrice !== undefined || maxPrice !== undefined || own !== undefined
  );
}

/** What of the filters the API can answer. */
export type ApiFilters = Omit<Filters, 'sort' | 'own' | 'stacks' | 'stackOrder'> & {
  sort: InventorySort;
};

/** The filters without what the API does not know. */
export function toApiFilters({ game, search, sort, minPrice, maxPrice }: Filters): ApiFilters {
  const apiSort = apiSorts.find((known) => known === sort) ?? 'relevance';
  return { game, search, sort: apiSort, minPrice, maxPrice };
}

/** What is left to do where the API has filtered already; `undefined` when nothing is. */
export function toOwnPart(filters: Filters): Filters | undefined {
  const isOwnSort = ownSorts.some((own) => own === filters.sort);
  if (!isOwnSort && filters.own === undefined) return undefined;
  return {
    ...clearFilters(filters),
    sort: isOwnSort ? filters.sort : 'relevance',
    own: filters.own,
  };
}

const wearSorts: readonly Sort[] = ['wearAsc', 'wearDesc', 'seedAsc'];

const stackSorts: readonly Sort[] = ['amountDesc'];

/** The orders to choose from; what is chosen stays, whatever the game. */
export function listSorts({ game, sort: chosen }: Filters): readonly Sort[] {
  const { hasWear, hasStacks } = gameFacts[game];
  const foreign = [...(hasWear ? [] : wearSorts), ...(hasStacks ? [] : stackSorts)];
  return sorts.filter((sort) => sort === chosen || !foreign.includes(sort));
}

/** Whether the API's own first answer, without any parameter, is what the filters ask for. */
export function isPlain(filters: Filters): boolean {
  return !isNarrowed(filters) && filters.sort === 'relevance';
}

/** The same game with nothing left out. The order stays: it hides nothing. */
export function clearFilters(filters: Filters): Filters {
  return { ...filters, search: '', minPrice: undefined, maxPrice: undefined, own: undefined };
}
