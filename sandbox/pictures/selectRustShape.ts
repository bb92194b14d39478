import type { Shape } from './silhouettes/silhouettes';

/** Rust names end in the kind of thing; otherwise the type decides. */
const shapesByWord: readonly (readonly [RegExp, Shape])[] = [
  [/Garage Door|Rolling Door/, 'garage'],
  [/Double Door/, 'doubledoor'],
  [/Sleeping Bag/, 'bag'],
  [/Door\b|Gate\b/, 'door'],
  [/Locker|Fridge|Vending/, 'locker'],
  [/Furnace/, 'furnace'],
  [/\bRug\b/, 'rug'],
  [/Barricade|Sign|Net\b/, 'barricade'],
  [/Satchel/, 'satchel'],
  [/Gloves/, 'gloves'],
  [/Hoodie/, 'hoodie'],
  [/Jacket|Poncho/, 'jacket'],
  [/Shirt|Tshirt|TShirt|Tank|Halterneck/i, 'shirt'],
  [/Pants|Kilt|Trousers|Skirt|Shorts/, 'pants'],
  [/Boots|Shoes/, 'boots'],
  [/Vest|Chest ?plate|Chest Plate|Torso/, 'vest'],
  [/Helmet|Hat\b|Cap\b|Boonie|Beenie|Headset/, 'helmet'],
  [/Mask|Facemask|Bandana|Balaclava|Headwrap|Grin/, 'mask'],
  [/Pick ?[Aa]xe|Jackhammer/, 'pickaxe'],
  [/Hatchet|\bAxe\b/, 'hatchet'],
  [/Hammer/, 'hammer'],
  [/\bRock\b/, 'rock'],
  [/\bBow\b|Crossbow/, 'bow'],
  [/Rocket|Launcher/, 'rocket'],
  [/Sword|Katana|Spear|Knife|Machete|Cleaver/, 'sword'],
  [/\bAK|\bAR\b|AK47|Assault Rifle|Alien Red/, 'ak'],
  [/\bLR|\bSAR\b|Semi Auto Rifle|M39/, 'm4'],
  [/L96/, 'sniper'],
  [/Bolt Rifle|\bBAR\b/, 'scout'],
  [/Thompson|SMG/i, 'mac'],
  [/MP5/i, 'smg'],
  [/Shotgun|DBS|Pump|Spas/i, 'shotgun'],
  [/M249/, 'machinegun'],
  [/Python|Revolver|Eoka/, 'revolver'],
  [/SAP|Pistol|M92/, 'pistol'],
  [/Crate|Barrel|Storage|Cola/, 'crate'],
  [/Box|Chest|Coffer|Trunk|Container/, 'box'],
  [/\b(Bag|Pouch|Cloth|Wood|Metal|Stone|Resource)\b/, 'sack'],
  [/Weapon/, 'ak'],
];

export function selectRustShape(name: string, type: string): Shape {
  const match = [name, type].map((text) => shapesByWord.find(([pattern]) => pattern.test(text)));
  return match[0]?.[1] ?? match[1]?.[1] ?? 'crate';
}
