import { gameId } from '~/assetpay/facts/gameId';
import { strictWholeNumber, usd, wholeNumber } from '~/assetpay/parse/tolerantSchemas';
import type { DepositLine, DepositRequest } from '~/assetpay/trades/createDeposit';
import { z } from '~/lib/zod';
import { createStoredList, type Place, type StoredList } from './storedList';

/**
 * A confirmed deposit whose outcome is not known yet. It is stored before it is sent, so that neither a reload nor
 * a crash loses it. The token is not stored (docs/decisions/0029).
 */
export type Attempt = {
  body: DepositRequest;
  /** ms since 1970 of the confirmation. For display only: no decision depends on it. */
  createdAt: number;
  /** The number of requests that left and may have had an effect. */
  sends: number;
  /** The API has answered that it knows the `externalId`. */
  hasLanded: boolean;
  /** Earlier orders that were sent under the same `externalId` and not found. */
  earlier: readonly (readonly DepositLine[])[];
  /** The `assetId`s of its items, as far as they have one. */
  assets: readonly string[];
};

/** The attempts of one player in this browser, shared by its tabs, by `externalId`. */
export type AttemptLog = StoredList<Attempt>;

const lineSchema = z.object({ itemId: z.string(), price: usd, amount: wholeNumber });
const attemptSchema = z.object({
  body: z.object({
    items: z.array(lineSchema),
    game: gameId,
    externalId: z.string(),
    isInstant: z.boolean(),
  }),
  createdAt: strictWholeNumber,
  sends: strictWholeNumber,
  hasLanded: z.boolean(),
  earlier: z.catch(z.array(z.array(lineSchema)), () => []),
  assets: z.catch(z.array(z.string()), () => []),
});

/** `owner` separates players who share a browser. */
export function createAttemptLog(places: readonly Place[], owner: string): AttemptLog {
  return createStoredList({
    places,
    key: `assetpay.attempts.${owner}`,
    toId: ({ body }) => body.externalId,
    parse: parseAttempt,
  });
}

function parseAttempt(value: unknown): Attempt[] {
  const parsed = attemptSchema.safeParse(value);
  if (!parsed.success) return [];
  const { body, earlier, ...rest } = parsed.data;
  return [
    {
      ...rest,
      body: { ...body, items: body.items.map(toLine) },
      earlier: earlier.map((lines) => lines.map(toLine)),
    },
  ];
}

type ParsedLine = z.infer<typeof lineSchema>;

function toLine({ itemId, price, amount }: ParsedLine): DepositLine {
  return { itemId, price, ...(amount !== undefined && { amount }) };
}

/** An idempotency key that is still open: its order may become a deposit, or has become one that no list shows. */
export type OpenKey = {
  externalId: string;
  game: DepositRequest['game'];
  /** `unfound`: looked for and not found. `made`: created, but in no list yet. */
  kind: 'unfound' | 'made';
  /** Every order that was sent under it. */
  orders: readonly (readonly DepositLine[])[];
  assets: readonly string[];
};

/** The open idempotency keys of one player in this browser, shared by its tabs, by `externalId`. */
export type KeyLog = StoredList<OpenKey>;

const keySchema = z.object({
  externalId: z.string(),
  game: gameId,
  kind: z.pipe(
    z.string(),
    z.transform((kind) => (kind === 'made' ? 'made' : 'unfound')),
  ),
  orders: z.array(z.array(lineSchema)),
  assets: z.array(z.string()),
});

/** Open keys outlive their attempts, as a new deposit of the same items must use them again. */
export function createKeyLog(places: readonly Place[], owner: string): KeyLog {
  return createStoredList({
    places,
    key: `assetpay.numbers.${owner}`,
    toId: ({ externalId }) => externalId,
    parse: (value): OpenKey[] => {
      const parsed = keySchema.safeParse(value);
      if (!parsed.success) return [];
      const { orders, ...rest } = parsed.data;
      return [{ ...rest, orders: orders.map((lines) => lines.map(toLine)) }];
    },
  });
}
