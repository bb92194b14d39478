/**
 * An item as the API sends it (docs/api.md, Item). The page has a schema of its own
 * (`src/assetpay/inventory/item.ts`). Neither imports the other, so that tests show that they agree.
 */
export type WireItem = {
  id: string;
  name: string;
  marketHashName: string;
  type: string;
  iconUrl: string;
  appid: number;
  assetId?: string;
  tradable: boolean;
  amount?: number;
  /** USD. */
  marketPrice?: number;
  offer?: { price: number; reference?: string; accepted?: boolean; maxAmount?: number };
  exterior?: string;
  /** The float as decimal text: `"0.25432"`. */
  wear?: string;
  rarity?: string;
  color?: string;
  paintSeed?: number;
  propId?: string;
  doppler?: { status?: number; name: string; paintIndex?: number };
  fade?: { percentage: number };
  hardened?: { status: number; name: string };
  stickers?: WireSticker[];
  charm?: { name: string; iconUrl: string; marketHashName?: string } | null;
};

export type WireSticker = {
  name: string;
  marketHashName?: string;
  slot: number;
  wear?: number;
  iconUrl: string;
};
