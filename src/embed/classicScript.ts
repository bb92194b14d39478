import { mountDeposit } from './mountDeposit';

// The entry of `embed.js`: a script without modules finds `mountDeposit` here.
Object.assign(globalThis, { AssetPayDeposit: { mountDeposit } });
