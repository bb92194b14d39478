import { defineWords } from '~/lib/language/defineWords';

/** Texts that only the details of an item show; they load with the details. */
export const detailsWords = defineWords({
  offer: 'Offer',
  offerHint: 'What you are paid',
  market: 'Market price',
  /** `name` is a market. */
  marketNamed: 'Market price ({name})',
  marketHint: 'A reference price, not what you are paid',
  ratioOf: 'The offer is {percent} of market',
  /** In place of a price. */
  none: 'None',
  exterior: 'Exterior',
  /** A number from 0 to 1, which players call float. */
  wear: 'Wear (float)',
  /** `Field-Tested 0.15–0.38, lower half`: an exterior, its bounds, and one of `wearHeight`. */
  wearBand: '{name} {bounds}, {height}',
  /** The position of a wear in the band of its exterior. */
  wearHeight: {
    lowest: 'near the low end',
    low: 'lower half',
    high: 'upper half',
    highest: 'near the high end',
  },
  /** The number of a skin’s pattern. */
  seed: 'Paint seed',
  phase: 'Doppler phase',
  fade: 'Fade',
  hardened: 'Case hardened',
  /** Before what collectors pay more for, such as `Low float`. */
  sought: 'Sought after',
  rarity: 'Rarity',
  type: 'Type',
  amount: 'Amount',
  amountOf: '{amount, number} ({most, number} can be deposited)',
  /** The item’s name on the Steam market. */
  steamName: 'Market name',
  /** Title of what is applied to an item, as the next ones. */
  stickers: 'Stickers',
  patches: 'Patches',
  charm: 'Charm',
  /** Below the name of a patch. */
  patch: 'Patch',
  /** Below the name of a charm. */
  charmNote: 'Charm, pattern {pattern}',
  /** Below the name of a sticker, as the next one: how far it is scraped. */
  stickerWear: 'wear {wear}',
  unworn: 'unworn',
  charmPattern: 'Charm pattern',
  /** A code that Steam adds to an item. */
  fromCertificate: 'From the item’s certificate',
  /** The name that its owner gave an item. */
  nameTag: 'Name tag',
  statTrak: 'StatTrak™ count',
  /** Title of three buttons. */
  copy: 'Copy',
  copyItem: {
    name: { label: 'Name', copy: 'Copy name', copied: 'Copied: name' },
    inspect: { label: 'Inspect link', copy: 'Copy inspect link', copied: 'Copied: inspect link' },
    asset: { label: 'Asset ID', copy: 'Copy asset ID', copied: 'Copied: asset ID' },
  },
  copyFailed: 'Copying isn’t allowed here. Select the text instead: {text}',
  /** Button; opens the item’s page there. */
  onMarket: 'Steam market',
  /** Button. */
  inspect: 'Inspect in game',
  /** For screen readers; `name` is that of an item. */
  opensMarket: '{name} on the Steam market',
});
