import type { RustRow } from './RustRow';

/** Item class of deployables, and USD prices. */
export const deployableRows = [
  [
    'Sheet Metal Door',
    { 'Airlock Door': 2.7, 'Industrial Door': 2.1, 'Stone Door': 1.4, 'Sunrise Door': 1.2 },
  ],
  [
    'Sheet Metal Door',
    {
      'Cooling Station Metal Door': 1.9,
      'Cobalt Container Metal Door': 3.3,
      'Halloween House Door': 1.6,
    },
  ],
  ['Misc', { 'Cobalt Container Double Door': 9.23, 'Outer Planets Armored Double Door': 7.21 }],
  [
    'Misc',
    {
      'Rainbow Pony Garage Door': 7.24,
      'Neon Pumpkin Garage Door': 6.91,
      'Atomic Garage Door': 3.1,
    },
  ],
  [
    'Misc',
    {
      'Twitch Rivals Garage Door': 22.5,
      'Reinforced Garage Door': 2.2,
      'Bombshell Garage Door': 1.9,
    },
  ],
  [
    'Armored Metal Door',
    {
      'Minted Gold Armored Door': 4.2,
      'Reinforced Armored Door': 2.4,
      'Mammoth Armored Door': 2.1,
    },
  ],
  ['Wooden Door', { 'JPEG Wooden Door': 1.4, 'Brit Wooden Door': 1.1 }],
  [
    'Large Wooden Box',
    { 'Gun Box': 6.85, 'Night Sky Large Box': 5.46, 'Glacial Visage Large Box': 3.5 },
  ],
  [
    'Large Wooden Box',
    { 'Ghostly Flame Box': 3.48, 'Ammo Wooden Box': 2.4, 'Loot Coffer': 2.1, 'Sunrise Box': 1.3 },
  ],
  [
    'Large Wooden Box',
    { 'Neon Ore Storage': 6.2, 'First Aid Green': 3.2, 'Mechanic Tool Box': 1.8, 'BBQ Box': 1.2 },
  ],
  ['Wooden Box', { 'Small Rabbit Box': 1.7, 'Twig Box': 0.9, 'Organic Berry Box': 1.3 }],
  [
    'Sleeping Bag',
    {
      'Ghostly Sleeping Bag': 3.76,
      'Outer Planets Sleeping Bag': 2.44,
      'Thermal Sleeping Bag': 1.2,
    },
  ],
  ['Misc', { 'Zombie Bearskin Rug': 2.31, 'Heart Rug': 3.1, 'Rug from Hell': 4.2 }],
  ['Misc', { 'Night Sky Furnace': 3.4, 'Pizzeria Furnace': 1.9, 'Skull Mausoleum Furnace': 2.8 }],
  ['Misc', { 'Toxic Locker': 5.71, 'Control Panel Locker': 2.99, 'Cobalt Cola Fridge': 4.61 }],
  ['Misc', { 'Metal Barricade': 0.99, 'Railway Barricade': 1.32 }],
] as const satisfies readonly RustRow[];
