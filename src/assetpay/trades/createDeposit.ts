import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import type { Game } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import { readTokenOwner } from '~/assetpay/request/readTokenOwner';
import { request } from '~/assetpay/request/request';
import { type Deposit, parseDeposit } from './trade';

/** The body of `POST /client/trading/deposit`, word for word (contract.md 4); unknown keys are refused. */
export type DepositRequest = {
  /** 1 to 250. */
  items: readonly DepositLine[];
  game: Game;
  /** Unique and unguessable; the API makes at most one deposit of it. */
  externalId: string;
  /** Always sent, as documents differ on its default. */
  isInstant: boolean;
};

export type DepositLine = {
  itemId: string;
  /** USD for one unit: the very number that was received as `offer.price`. */
  price: number;
  /** Units of a stack; left out for one. */
  amount?: number;
};

/** The SDK's patience with a deposit (contract.md 4). */
export const depositTimeoutMs = 100_000;

/** Makes a deposit. Rejects with an `AssetPayError`; whether it then exists is for `isAmbiguous`. */
export async function createDeposit(
  client: AssetPayClient,
  body: DepositRequest,
): Promise<Deposit> {
  const data = await request(client, {
    path: '/client/trading/deposit',
    body,
    timeoutMs: depositTimeoutMs,
  });
  const token = await client.token.get();
  const owner = token === undefined ? undefined : readTokenOwner(token);
  const deposit = parseDeposit(data, { owner, game: body.game });
  if (deposit === undefined) throw new AssetPayError({ key: localKeys.strangeAnswer, status: 200 });
  return deposit;
}
