import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { readTokenClaims } from '~/assetpay/request/readTokenClaims';
import { request } from '~/assetpay/request/request';
import { type Deposit, parseDeposit } from './trade';

/** The exact body of `POST /client/trading/deposit`: unknown keys are refused (docs/api.md, Creating a deposit). */
export type DepositRequest = {
  /** 1 to 250. */
  items: readonly DepositLine[];
  game: Game;
  /** The idempotency key: unguessable, and used for one deposit at most. */
  externalId: string;
  /** Always sent, as the sources disagree about its default. */
  isInstant: boolean;
};

export type DepositLine = {
  itemId: string;
  /** USD for one unit: the exact number received as `offer.price`. */
  price: number;
  /** Units of a stack; left out for one. */
  amount?: number;
};

/** The SDK's timeout for a deposit (docs/api.md, Creating a deposit). */
export const depositTimeoutMs = 100_000;

/**
 * Creates a deposit. Calls `mayLeave` synchronously right before the request leaves; if it answers `false`, nothing
 * is sent and the promise rejects with `HeldBack`. Otherwise it rejects with an `AssetPayError`; after an ambiguous
 * one the deposit may still exist.
 */
export async function createDeposit(
  client: AssetPayClient,
  body: DepositRequest,
  mayLeave: () => boolean,
): Promise<Deposit> {
  const data = await request(client, {
    path: '/client/trading/deposit',
    body,
    mayLeave,
    timeoutMs: depositTimeoutMs,
  });
  const token = await client.token.get();
  const owner = token === undefined ? undefined : readTokenClaims(token).steamID;
  const deposit = parseDeposit(data, { owner, game: body.game });
  if (deposit === undefined) throw new AssetPayError({ key: localKeys.strangeAnswer, status: 200 });
  return deposit;
}
