import { defineWords } from '~/lib/language/defineWords';

/**
 * Steam's words for the exterior, rarity and type of an item, by the English values of the API (docs/sources.md, Wear
 * and Rarities). A translation is the word of the game itself, with a capital where the language has them.
 */
export const termWords = defineWords({
  'Factory New': 'Factory New',
  'Minimal Wear': 'Minimal Wear',
  'Field-Tested': 'Field-Tested',
  'Well-Worn': 'Well-Worn',
  'Battle-Scarred': 'Battle-Scarred',
  'Not Painted': 'Not Painted',
  // Rarities of weapons.
  'Consumer Grade': 'Consumer Grade',
  'Industrial Grade': 'Industrial Grade',
  'Mil-Spec Grade': 'Mil-Spec Grade',
  Restricted: 'Restricted',
  Classified: 'Classified',
  Covert: 'Covert',
  Contraband: 'Contraband',
  // Rarities of stickers, gloves, charms, containers and other items.
  Stock: 'Stock',
  'Base Grade': 'Base Grade',
  'High Grade': 'High Grade',
  Remarkable: 'Remarkable',
  Exotic: 'Exotic',
  Extraordinary: 'Extraordinary',
  // Rarities of agents.
  Distinguished: 'Distinguished',
  Exceptional: 'Exceptional',
  Superior: 'Superior',
  Master: 'Master',
  // Types.
  Pistol: 'Pistol',
  SMG: 'SMG',
  Rifle: 'Rifle',
  'Sniper Rifle': 'Sniper Rifle',
  Shotgun: 'Shotgun',
  Machinegun: 'Machinegun',
  Knife: 'Knife',
  Gloves: 'Gloves',
  Agent: 'Agent',
  Container: 'Container',
  Sticker: 'Sticker',
  Charm: 'Charm',
  Patch: 'Patch',
  Graffiti: 'Graffiti',
  'Music Kit': 'Music Kit',
  Key: 'Key',
  Pass: 'Pass',
  Collectible: 'Collectible',
  Tool: 'Tool',
  Equipment: 'Equipment',
  Contract: 'Contract',
});
