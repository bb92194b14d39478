import { strictWholeNumber, usd, wholeNumber } from '~/assetpay/parse/tolerantSchemas';
import type { DepositRequest } from '~/assetpay/trades/createDeposit';
import { z } from '~/lib/zod';

/**
 * A confirmed deposit whose outcome is not known yet. It is written down before it is sent, so that neither
 * a reload nor a crash loses it; the token is no part of it (docs/decisions/0009).
 */
export type Attempt = {
  body: DepositRequest;
  /** When it was confirmed, ms since 1970. */
  createdAt: number;
  /** Sends that may have had an effect. */
  sends: number;
  /** The last of them, ms since 1970. */
  sentAt: number;
  /** The API has said that it knows the `externalId`. */
  hasLanded: boolean;
};

/** The attempts of one person in this browser, shared by its tabs. */
export type AttemptLog = {
  get: () => readonly Attempt[];
  /** Writes an attempt, in place of the one with the same `externalId`. */
  put: (attempt: Attempt) => void;
  remove: (externalId: string) => void;
  /** Calls `listener` after each change, by this tab or another; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
};

const gameId = z.string().check(z.refine((value) => value === '730' || value === '252490'));
const attemptSchema = z.object({
  body: z.object({
    items: z.array(z.object({ itemId: z.string(), price: usd, amount: wholeNumber })),
    game: z.pipe(
      gameId,
      z.transform((value) => (value === '730' ? '730' : '252490')),
    ),
    externalId: z.string(),
    isInstant: z.boolean(),
  }),
  createdAt: strictWholeNumber,
  sends: strictWholeNumber,
  sentAt: strictWholeNumber,
  hasLanded: z.boolean(),
});

/** `owner` keeps persons apart who share a browser. */
export function createAttemptLog(storage: Storage | undefined, owner: string): AttemptLog {
  const key = `assetpay.attempts.${owner}`;
  const listeners = new Set<() => void>();
  // Kept beside the storage: it may be full or forbidden, and reading it anew must not look like a change.
  let text = '';
  let attempts: readonly Attempt[] = [];

  const follow = () => {
    const stored = readItem(storage, key) ?? '';
    if (stored === text) return;
    text = stored;
    attempts = parseAttempts(stored);
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const write = (next: readonly Attempt[]) => {
    attempts = next;
    text = next.length === 0 ? '' : JSON.stringify(next);
    if (!writeItem(storage, key, text)) text = readItem(storage, key) ?? '';
    tell();
  };
  const others = (externalId: string) =>
    attempts.filter(({ body }) => body.externalId !== externalId);
  const hear = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    follow();
    tell();
  };

  follow();
  return {
    get: () => {
      follow();
      return attempts;
    },
    put: (attempt) => {
      follow();
      write([...others(attempt.body.externalId), attempt]);
    },
    remove: (externalId) => {
      follow();
      write(others(externalId));
    },
    subscribe: (listener) => {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', hear);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', hear);
      };
    },
  };
}

function parseAttempts(text: string): Attempt[] {
  try {
    const values: unknown = JSON.parse(text || '[]');
    return Array.isArray(values) ? values.flatMap(parseAttempt) : [];
  } catch {
    return [];
  }
}

function parseAttempt(value: unknown): Attempt[] {
  const parsed = attemptSchema.safeParse(value);
  if (!parsed.success) return [];
  const { body, ...rest } = parsed.data;
  return [{ ...rest, body: { ...body, items: body.items.map(toLine) } }];
}

function toLine({
  itemId,
  price,
  amount,
}: {
  itemId: string;
  price: number;
  amount?: number | undefined;
}) {
  return { itemId, price, ...(amount !== undefined && { amount }) };
}

function readItem(storage: Storage | undefined, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function writeItem(storage: Storage | undefined, key: string, text: string): boolean {
  try {
    if (text === '') storage?.removeItem(key);
    else storage?.setItem(key, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}
