import { createContext } from 'react';
import type { Trade } from '~/assetpay/trades/trade';

/** The sum that the person confirmed for a trade, in cents; `undefined` if it equals the trade's worth or is unknown. */
export const ConfirmedSum = createContext<(trade: Trade) => number | undefined>(() => undefined);
