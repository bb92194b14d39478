import { type PatternName, patterns } from './drawPattern';

/** Finishes with a well-known look: pattern, hue in degrees, mood of the palette. */
const knownFinishes: readonly (readonly [RegExp, PatternName, number, number])[] = [
  // A vanilla knife is bare steel.
  [/^(★ )?[\w ]*(Knife|Bayonet|Karambit|Daggers) ?$/, 'damascus', 214, 2],
  [/Gamma Doppler.*Emerald/, 'doppler', 140, 0],
  [/Gamma Doppler/, 'doppler', 158, 0],
  [/Doppler.*Ruby/, 'doppler', 350, 0],
  [/Doppler.*Sapphire/, 'doppler', 222, 0],
  [/Doppler.*Black Pearl/, 'doppler', 276, 0],
  [/Doppler.*Phase 2/, 'doppler', 318, 0],
  [/Doppler.*Phase 4/, 'doppler', 210, 0],
  [/Doppler/, 'doppler', 258, 0],
  [/Marble Fade/, 'fade', 8, 0],
  [/Amber Fade/, 'fade', 22, 0],
  [/Acid Fade/, 'fade', 96, 0],
  [/Fade\b/, 'fade', 0, 0],
  [/Case Hardened/, 'hardened', 210, 0],
  [/Crimson Web/, 'web', 352, 0],
  [/Emerald Web/, 'web', 146, 0],
  [/Tiger Tooth|Tigris/, 'tiger', 42, 0],
  [/Slaughter/, 'splatter', 354, 0],
  [/Damascus/, 'damascus', 214, 2],
  [/Blue Steel|Stained|Night\b/, 'damascus', 216, 1],
  [/Asiimov/, 'race', 22, 2],
  [/Dragon Lore/, 'flames', 44, 0],
  [/Dragon King|Poseidon|Medusa/, 'facets', 190, 0],
  [/Howl/, 'flames', 8, 1],
  [/Redline/, 'race', 356, 1],
  [/Vulcan/, 'race', 204, 2],
  [/Printstream/, 'holo', 210, 2],
  [/Whiteout/, 'plain', 210, 2],
  [/Blaze|Fire|Wildfire|Inferno|Phoenix|Fuel/, 'flames', 22, 1],
  [/Hyper Beast|Neon|Vice|Disco|Miami/, 'splatter', 318, 3],
  [/Printworks|Gold|Golden|Lore/, 'damascus', 44, 0],
  [/Blackout|Black\b/, 'mesh', 220, 1],
  [/DDPAT|Digital|Army/, 'digital', 92, 1],
  [/Forest|Jungle|Camo|Safari|Sand|Desert|Boreal|Predator/, 'camo', 84, 1],
  [/Arctic|Snow|Winter|Ice/, 'camo', 206, 2],
  [/\((Holo|Foil|Gold|Glitter|Lenticular)\)|Holo-Foil/, 'holo', 200, 0],
  [/Emerald|Jade|Gamma|Spearmint|Mint/, 'facets', 148, 0],
  [/Cobalt|Blue|Electric|Lightning/, 'stripes', 214, 0],
  [/Crimson|Red\b|Blood|Hot Rod/, 'plain', 352, 0],
];

/** The same text gives the same number on every machine (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The look of a finish as one number: pattern + 16 × (hue + 360 × (mood + 4 × design)). */
export function toVariant(name: string): number {
  const seed = hash(name);
  const known = knownFinishes.find(([finish]) => finish.test(name));
  const [, patternName, hue, mood] = known ?? [null, null, seed % 360, (seed >>> 9) % 4];
  const pattern = patternName
    ? patterns.findIndex(([candidate]) => candidate === patternName)
    : (seed >>> 4) % patterns.length;
  const turn = known ? (seed % 15) - 7 : 0;
  const design = (seed >>> 12) % 64;
  return pattern + 16 * (((hue + turn + 360) % 360) + 360 * (mood + 4 * design));
}
