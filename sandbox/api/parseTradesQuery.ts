import { collectWrongParams, type Rule } from '../wire/collectWrongParams';
import { defaultWireGame, findWireGame, type WireGame, wireGames } from '../wire/WireGame';

/** The query of `GET /client/trades` (docs/api.md, Listing trades). */
export type TradesQuery = {
  game: WireGame;
  type: 'deposit' | 'withdraw' | undefined;
  limit: number;
  /** Selects trades older than the one of this sequence. */
  before: number;
};

type Result = { query: TradesQuery } | { fields: Record<string, string> };

const maxLimit = 100;

const rules: Record<string, Rule> = {
  cursor: {
    isValid: (text) => readCursor(text) !== undefined,
    reason: 'must be the nextCursor of an answer',
  },
  limit: {
    isValid: (text) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= maxLimit,
    reason: `must be a whole number from 1 to ${maxLimit}`,
  },
  type: {
    isValid: (text) => text === 'deposit' || text === 'withdraw',
    reason: 'must be deposit or withdraw',
  },
  game: {
    isValid: (text) => findWireGame(text) !== undefined,
    reason: `must be ${wireGames.join(' or ')}`,
  },
};

/** Reads the query: the parameters with their defaults, or a reason for each wrong one. */
export function parseTradesQuery(params: URLSearchParams): Result {
  const fields = collectWrongParams(params, rules);
  if (Object.keys(fields).length > 0) return { fields };
  const type = params.get('type');
  return {
    query: {
      game: findWireGame(params.get('game')) ?? defaultWireGame,
      type: type === 'deposit' || type === 'withdraw' ? type : undefined,
      limit: Number(params.get('limit') ?? 20),
      before: readCursor(params.get('cursor') ?? '') ?? Infinity,
    },
  };
}

/** Opaque to clients. It stays valid while newer trades come. */
export function toCursor(sequence: number): string {
  return Buffer.from(`before ${sequence}`).toString('base64url');
}

function readCursor(cursor: string): number | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const sequence = /^before (\d{1,15})$/.exec(text)?.[1];
  return sequence === undefined ? undefined : Number(sequence);
}
