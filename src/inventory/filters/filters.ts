import { defaultGame, findGame, type Game, gameFacts } from '~/assetpay/facts/games';
import { type InventorySort, inventorySorts } from '~/assetpay/facts/inventorySorts';
import { limits } from '~/assetpay/facts/limits';
import { type LocalFilters, parseLocalFilters, writeLocalFilters } from './localFilters';

/** Orders that only this page can answer, once the whole inventory is here. */
export const localSorts = [
  'ratioDesc',
  'rarityDesc',
  'typeAsc',
  'wearAsc',
  'wearDesc',
  'seedAsc',
  'amountDesc',
  'stackDesc',
] as const;

export type Sort = InventorySort | (typeof localSorts)[number];

/** Items that share a card: those that are alike in everything, or all of one name. */
export const stackings = ['same', 'name'] as const;
export type Stacking = (typeof stackings)[number];

/** The order in which a stack's items are picked. */
export const stackOrders = ['worst', 'best', 'cheapest'] as const;
export type StackOrder = (typeof stackOrders)[number];

/** The filters in the address (docs/architecture.md, The address). A new object means other filters. */
export type Filters = {
  game: Game;
  search: string;
  sort: Sort;
  /** USD, on `offer.price`. */
  minPrice: number | undefined;
  /** USD, on `offer.price`. */
  maxPrice: number | undefined;
  /** Items that share a card; absent if none do. `selectStacking` says when. */
  stacks?: Stacking | undefined;
  /** The order in which a stack's items are picked; absent means `worst`. */
  stackOrder?: StackOrder | undefined;
  /** The filters that the API does not have; absent if none is chosen. */
  local?: LocalFilters | undefined;
};

export const sorts: readonly Sort[] = [...inventorySorts, ...localSorts];

/**
 * The filters in a query string. A malformed value counts as absent, and an absent one has its default: that of `stacks`
 * is `usualStacks`, as it differs from device to device.
 */
export function parseFilters(address: string, usualStacks?: Stacking): Filters {
  const query = new URLSearchParams(address);
  const search = query.get('search') ?? '';
  return {
    game: findGame(query.get('game')) ?? defaultGame,
    search: search.length > limits.searchCharacters ? '' : search,
    sort: sorts.find((sort) => sort === query.get('sort')) ?? 'relevance',
    minPrice: parsePrice(query.get('minPrice') ?? ''),
    maxPrice: parsePrice(query.get('maxPrice') ?? ''),
    stacks: parseStacks(query.get('stacks'), usualStacks),
    stackOrder: stackOrders.find((order) => order === query.get('stackOrder')),
    local: parseLocalFilters(query),
  };
}

/** `none` and the names in `stackings` are stackings; anything else leaves the usual one. */
export function parseStacks(text?: string | null, usual?: Stacking): Stacking | undefined {
  return text === 'none' ? undefined : (stackings.find((stacking) => stacking === text) ?? usual);
}

/** A USD amount that a person typed: `1000`, `1,000`, `9.99`, `9,99`; `undefined` if malformed. */
export function parsePrice(text: string): number | undefined {
  const isGrouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text.trim());
  const plain = isGrouped ? text.trim().replaceAll(',', '') : text.trim().replace(',', '.');
  return /^(\d{1,8}(\.\d{0,4})?|\.\d{1,4})$/.test(plain) ? Number(plain) : undefined;
}

/** `address` with `filters` written into it. Defaults are left out; parameters of others stay. */
export function toAddress(filters: Filters, address: string, usualStacks?: Stacking): string {
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
  write('stacks', filters.stacks ?? 'none', usualStacks ?? 'none');
  write('stackOrder', filters.stackOrder ?? 'worst', 'worst');
  writeLocalFilters(query, filters.local);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** True if the filters can leave items out; the order cannot. */
export function isNarrowed(filters: Filters): boolean {
  const { search, minPrice, maxPrice, local } = filters;
  return (
    search.trim() !== '' || minPrice !== undefined || maxPrice !== undefined || local !== undefined
  );
}

/** The filters that the API has. */
export type ApiFilters = Omit<Filters, 'sort' | 'local' | 'stacks' | 'stackOrder'> & {
  sort: InventorySort;
};

/** The filters without those that the API does not have. */
export function selectApiFilters({ game, search, sort, minPrice, maxPrice }: Filters): ApiFilters {
  const apiSort = inventorySorts.find((known) => known === sort) ?? 'relevance';
  return { game, search, sort: apiSort, minPrice, maxPrice };
}

/** The filters that are left once the API has answered its own; `undefined` if there are none. */
export function selectLocalPart(filters: Filters): Filters | undefined {
  const isLocalSort = localSorts.some((local) => local === filters.sort);
  if (!isLocalSort && filters.local === undefined) return undefined;
  return {
    ...clearFilters(filters),
    sort: isLocalSort ? filters.sort : 'relevance',
    local: filters.local,
  };
}

/** True if the filters ask for what the API cannot do: local filters and orders, and stacks. */
export function isLocal(filters: Filters): boolean {
  return selectLocalPart(filters) !== undefined || selectStacking(filters) !== undefined;
}

const wearSorts: readonly Sort[] = ['wearAsc', 'wearDesc', 'seedAsc'];

const stackSorts: readonly Sort[] = ['amountDesc'];

/** The items that share a card. None do in an order by float or seed: that compares single items. */
export function selectStacking({ stacks, sort }: Filters): Stacking | undefined {
  return wearSorts.includes(sort) ? undefined : stacks;
}

/** The orders that a game offers, and the chosen one, even if the game does not offer it. */
export function listSorts({ game, sort: chosen }: Filters): readonly Sort[] {
  const { hasWear, hasStacks } = gameFacts[game];
  const foreign = [...(hasWear ? [] : wearSorts), ...(hasStacks ? [] : stackSorts)];
  return sorts.filter((sort) => sort === chosen || !foreign.includes(sort));
}

/** True if the API's answer without any parameter is what the filters ask for. */
export function isPlain(filters: Filters): boolean {
  return !isNarrowed(filters) && filters.sort === 'relevance';
}

/** The filters of the same game that leave nothing out. The order stays, as it hides nothing. */
export function clearFilters(filters: Filters): Filters {
  return { ...filters, search: '', minPrice: undefined, maxPrice: undefined, local: undefined };
}
