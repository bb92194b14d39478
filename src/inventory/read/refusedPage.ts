import type { InventoryPage } from '~/assetpay/inventory/inventory';

/** Stands for an answer that refused `limit=-1`: it says nothing of the inventory. */
export const refusedPage: InventoryPage = {
  inventory: [],
  count: 0,
  isCountWrong: true,
  updatedAt: undefined,
  collateral: undefined,
  dropped: 0,
};
