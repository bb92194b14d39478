import { createContext } from 'react';
import type { Trade } from '~/assetpay/trades/trade';

/** What the person confirmed for a trade, in cents; `undefined` where it is what the trade is worth, or not known. */
export const ConfirmedSum = createContext<(trade: Trade) => number | undefined>(() => undefined);
