import { collectWrongParams, type Rule } from '../wire/collectWrongParams';
import { defaultWireGame, findWireGame, type WireGame, wireGames } from '../wire/WireGame';
import { type Filters, type Sort, sorts } from './selectItems';

/** The query of `GET /client/inventory` (docs/api.md, Reading the inventory). */
export type InventoryQuery = {
  game: WireGame;
  refresh: boolean;
  filters: Filters;
  page: number;
  /** Items per page; -1 turns paging off. No source names an upper bound. */
  limit: number;
};

type Result = { query: InventoryQuery } | { fields: Record<string, string> };

const maxSearch = 100;
const price = { isValid: isPrice, reason: 'must be a number that is not negative' };

const flag = {
  isValid: (text: string) => text === 'true' || text === 'false',
  reason: 'must be true or false',
};

const rules: Record<string, Rule> = {
  game: {
    isValid: (text) => findWireGame(text) !== undefined,
    reason: `must be ${wireGames.join(' or ')}`,
  },
  refresh: flag,
  acceptedOnly: flag,
  search: {
    isValid: (text) => text.length <= maxSearch,
    reason: `must be at most ${maxSearch} characters`,
  },
  sort: { isValid: isSort, reason: `must be one of ${sorts.join(', ')}` },
  minPrice: price,
  maxPrice: price,
  page: { isValid: isCount, reason: 'must be a whole number from 1' },
  limit: {
    isValid: (text) => text === '-1' || isCount(text),
    reason: 'must be a whole number from 1, or -1',
  },
};

/** Reads the query: the parameters with their defaults, or a reason for each wrong one. */
export function parseInventoryQuery(params: URLSearchParams): Result {
  const fields = collectWrongParams(params, rules);
  return Object.keys(fields).length > 0 ? { fields } : { query: toQuery(params) };
}

function toQuery(params: URLSearchParams): InventoryQuery {
  const sort = params.get('sort');
  return {
    game: findWireGame(params.get('game')) ?? defaultWireGame,
    refresh: params.get('refresh') === 'true',
    filters: {
      search: params.get('search') ?? '',
      sort: sort !== null && isSort(sort) ? sort : 'relevance',
      minPrice: toNumber(params.get('minPrice')),
      maxPrice: toNumber(params.get('maxPrice')),
      acceptedOnly: params.get('acceptedOnly') === 'true',
    },
    page: toNumber(params.get('page')) ?? 1,
    limit: toNumber(params.get('limit')) ?? 50,
  };
}

function toNumber(text: string | null): number | undefined {
  return text === null ? undefined : Number(text);
}

function isSort(text: string): text is Sort {
  return sorts.some((sort) => sort === text);
}

function isPrice(text: string): boolean {
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number.isSafeInteger(Number(text));
}
