import { defineTerms } from '~/lib/language/defineTerms';

/**
 * Steam's words for the exterior, rarity and type of an item, by the English values of the API (docs/sources.md, Wear
 * and Rarities). A translation is the word of the game itself, with a capital where the language has them. An unknown
 * value is shown as it came: Rust has types without end, and some come in the language of the account.
 */
export const describeTerm = defineTerms([
  'Factory New',
  'Minimal Wear',
  'Field-Tested',
  'Well-Worn',
  'Battle-Scarred',
  'Not Painted',
  // Rarities of weapons.
  'Consumer Grade',
  'Industrial Grade',
  'Mil-Spec Grade',
  'Restricted',
  'Classified',
  'Covert',
  'Contraband',
  // Rarities of stickers, gloves, charms, containers and other items.
  'Stock',
  'Base Grade',
  'High Grade',
  'Remarkable',
  'Exotic',
  'Extraordinary',
  // Rarities of agents.
  'Distinguished',
  'Exceptional',
  'Superior',
  'Master',
  // Types.
  'Pistol',
  'SMG',
  'Rifle',
  'Sniper Rifle',
  'Shotgun',
  'Machinegun',
  'Knife',
  'Gloves',
  'Agent',
  'Container',
  'Sticker',
  'Charm',
  'Patch',
  'Graffiti',
  'Music Kit',
  'Key',
  'Pass',
  'Collectible',
  'Tool',
  'Equipment',
  'Contract',
]);
