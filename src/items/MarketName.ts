import { createContext } from 'react';

/** The site's name for the market of its reference prices: `marketName` of the configuration. */
export const MarketName = createContext<string | undefined>(undefined);
