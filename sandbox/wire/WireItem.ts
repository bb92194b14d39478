/**
 * What the API sends, as the server knows it: the seed document's item and the further fields of
 * contract.md 3.3. The page has its own idea of an item (`src/assetpay/inventory/item.ts`); that the two agree
 * is what the contract tests show, so neither imports the other.
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

/** `730` is CS2, `252490` is Rust (contract.md 1). */
export type WireGame = '730' | '252490';
