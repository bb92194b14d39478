import type { Game } from '~/assetpay/facts/games';
import { limits } from '~/assetpay/facts/limits';
import type { Item } from '~/assetpay/inventory/item';
import type { DepositRequest } from '~/assetpay/trades/createDeposit';
import { toLineCents } from '~/lib/cents';

/** One line as the player confirmed it. */
export type OrderLine = {
  /** The item at that time, with its price. */
  item: Item;
  amount: number;
  /** Offer for all units. */
  cents: number;
};

/** The lines that a player confirmed in a review. They do not change afterwards. */
export type DepositOrder = { game: Game; lines: readonly OrderLine[]; isInstant: boolean };

/** The lines in their order, in groups of as many as one request takes. */
export function selectBatches<Line>(lines: readonly Line[]): Line[][] {
  const count = Math.ceil(lines.length / limits.depositItems);
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * limits.depositItems, (index + 1) * limits.depositItems),
  );
}

/** The body of one request: the received prices to the digit, and `amount` only if it is not 1. */
export function toDepositRequest(
  { game, isInstant }: Pick<DepositOrder, 'game' | 'isInstant'>,
  lines: readonly OrderLine[],
  externalId: string,
): DepositRequest {
  return {
    items: lines.map(({ item, amount }) => ({
      itemId: item.id,
      price: item.offer?.price ?? 0,
      ...(amount > 1 && { amount }),
    })),
    game,
    externalId,
    isInstant,
  };
}

/** The sum of the items of a request, in cents. */
export function toRequestCents({ items }: Pick<DepositRequest, 'items'>): number {
  return items.reduce((sum, { price, amount = 1 }) => sum + toLineCents(price, amount), 0);
}

/** 128 random bits, as somebody else could use up a guessable id (docs/api.md, Creating a deposit). */
export function createExternalId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
