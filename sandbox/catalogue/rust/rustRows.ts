const WEAPON = '#F15840';
const DEPLOYABLE = '#35A3F1';
const CLOTHING = '#a7ec2e';

/** Type (Steam's item class), its colour, and the items with their USD prices. */
export const rustRows = [
  [
    'AK47u',
    WEAPON,
    { 'Alien Red': 890, 'Glory AK47': 162, 'Tempered AK47': 34, 'No Mercy AK47': 6.8 },
  ],
  [
    'AK47u',
    WEAPON,
    { 'Night Howler AK47': 6.04, 'Digital Camo AK47': 5.79, 'Black Diamond AK47': 3.54 },
  ],
  [
    'AK47u',
    WEAPON,
    { 'Blackout AR': 12.3, 'Comics AR': 9.2, 'Kiss AR': 4.85, 'Thundergold AR': 3.24 },
  ],
  ['AK47u', WEAPON, { 'Retrowave AR': 3.15, 'Dragon Rage AR': 2.14, 'Lightweight AR': 1.98 }],
  ['Semi Auto Rifle', WEAPON, { 'OPS SAR': 4.21, 'Thundergold SAR': 4.06, 'Black Gold SAR': 3.98 }],
  ['Semi Auto Rifle', WEAPON, { 'Poseidon SAR': 3.73, 'Chameleon SAR': 2.13, 'JPEG SAR': 2.1 }],
  [
    'Mp5',
    WEAPON,
    { 'Elite Crate MP5': 8.82, 'No Mercy MP5': 6.7, 'JPEG MP5': 5.34, 'Redemption MP5': 3.85 },
  ],
  [
    'Thompson',
    WEAPON,
    { 'Cold Hunter Thompson': 4.44, 'No Mercy Thompson': 4.08, 'Pirate Thompson': 3.05 },
  ],
  ['SMG', WEAPON, { 'Blackout SMG': 4.99, 'Toy SMG': 2.87, 'Redemption SMG': 2.11 }],
  [
    'Weapon',
    WEAPON,
    {
      'Redemption LR': 3.45,
      'Blackout LR': 2.5,
      'Tempered Steel LR300': 2.3,
      'Winter Ops LR': 1.61,
    },
  ],
  ['Weapon', WEAPON, { 'Blackout Python': 12.44, 'No Mercy Python': 1.52, 'Wasteland Eoka': 1.68 }],
  [
    'Weapon',
    WEAPON,
    { 'Legacy Bow': 3.96, 'Tempered Bow': 3.56, 'Abyss Bow': 3.35, 'Emerald Relic Pick Axe': 1.68 },
  ],
  [
    'Bolt Rifle',
    WEAPON,
    { 'Azul Bolt Rifle': 4.37, 'Chameleon Bolt Rifle': 4.17, 'Tundra Bolt Rifle': 3.37 },
  ],
  [
    'Double Barrel Shotgun',
    WEAPON,
    { 'Tempered DBS': 2.42, 'Cold Flame DBS': 1.61, 'Thundergold DBS': 1.38 },
  ],
  [
    'Semi Auto Pistol',
    WEAPON,
    { 'JPEG SAP': 6.08, 'Prototype 16 SAP': 2.95, 'Blackout SAP': 2.77 },
  ],
  [
    'Crossbow',
    WEAPON,
    { 'Toy Crossbow': 2.07, 'Vampire Crossbow': 1.95, 'Bonebreaker Crossbow': 1.38 },
  ],
  [
    'Stone Hatchet',
    WEAPON,
    { 'Gemstone Hatchet': 9.4, 'Ancient Amber Stone Hatchet': 2.35, 'Low Poly Stone Hatchet': 0.9 },
  ],
  [
    'Hatchet',
    WEAPON,
    { 'Ancient Amber Hatchet': 2.83, 'Emerald Relic Hatchet': 2.02, 'Tribal Hatchet': 1.51 },
  ],
  [
    'Stone Pickaxe',
    WEAPON,
    { 'Ancient Amber Stone Pick Axe': 2.04, 'Low Poly Stone Pickaxe': 0.84 },
  ],
  ['Hammer', WEAPON, { 'Fish Hammer': 2.15, 'Vice Hammer': 1.2 }],
  ['Rock', WEAPON, { 'Fish Rock': 5.72, 'North Rock': 3.7, 'Pug Rock': 3.59, 'Coconut Rock': 1.1 }],
  ['Rocket Launcher', WEAPON, { 'Tesla Rocket Launcher': 2.6, 'Antique Rocket Launcher': 1.3 }],
  ['Salvaged Sword', WEAPON, { 'Katana Sword': 3.2 }],
  [
    'Sheet Metal Door',
    DEPLOYABLE,
    { 'Airlock Door': 2.7, 'Industrial Door': 2.1, 'Stone Door': 1.4, 'Sunrise Door': 1.2 },
  ],
  [
    'Sheet Metal Door',
    DEPLOYABLE,
    {
      'Cooling Station Metal Door': 1.9,
      'Cobalt Container Metal Door': 3.3,
      'Halloween House Door': 1.6,
    },
  ],
  [
    'Misc',
    DEPLOYABLE,
    { 'Cobalt Container Double Door': 9.23, 'Outer Planets Armored Double Door': 7.21 },
  ],
  [
    'Misc',
    DEPLOYABLE,
    {
      'Rainbow Pony Garage Door': 7.24,
      'Neon Pumpkin Garage Door': 6.91,
      'Atomic Garage Door': 3.1,
    },
  ],
  [
    'Misc',
    DEPLOYABLE,
    {
      'Twitch Rivals Garage Door': 22.5,
      'Reinforced Garage Door': 2.2,
      'Bombshell Garage Door': 1.9,
    },
  ],
  [
    'Armored Metal Door',
    DEPLOYABLE,
    {
      'Minted Gold Armored Door': 4.2,
      'Reinforced Armored Door': 2.4,
      'Mammoth Armored Door': 2.1,
    },
  ],
  ['Wooden Door', DEPLOYABLE, { 'JPEG Wooden Door': 1.4, 'Brit Wooden Door': 1.1 }],
  [
    'Large Wooden Box',
    DEPLOYABLE,
    { 'Gun Box': 6.85, 'Night Sky Large Box': 5.46, 'Glacial Visage Large Box': 3.5 },
  ],
  [
    'Large Wooden Box',
    DEPLOYABLE,
    { 'Ghostly Flame Box': 3.48, 'Ammo Wooden Box': 2.4, 'Loot Coffer': 2.1, 'Sunrise Box': 1.3 },
  ],
  [
    'Large Wooden Box',
    DEPLOYABLE,
    { 'Neon Ore Storage': 6.2, 'First Aid Green': 3.2, 'Mechanic Tool Box': 1.8, 'BBQ Box': 1.2 },
  ],
  [
    'Wooden Box',
    DEPLOYABLE,
    { 'Small Rabbit Box': 1.7, 'Twig Box': 0.9, 'Organic Berry Box': 1.3 },
  ],
  [
    'Sleeping Bag',
    DEPLOYABLE,
    {
      'Ghostly Sleeping Bag': 3.76,
      'Outer Planets Sleeping Bag': 2.44,
      'Thermal Sleeping Bag': 1.2,
    },
  ],
  ['Misc', DEPLOYABLE, { 'Zombie Bearskin Rug': 2.31, 'Heart Rug': 3.1, 'Rug from Hell': 4.2 }],
  [
    'Misc',
    DEPLOYABLE,
    { 'Night Sky Furnace': 3.4, 'Pizzeria Furnace': 1.9, 'Skull Mausoleum Furnace': 2.8 },
  ],
  [
    'Misc',
    DEPLOYABLE,
    { 'Toxic Locker': 5.71, 'Control Panel Locker': 2.99, 'Cobalt Cola Fridge': 4.61 },
  ],
  ['Misc', DEPLOYABLE, { 'Metal Barricade': 0.99, 'Railway Barricade': 1.32 }],
  [
    'Hoodie',
    CLOTHING,
    {
      'Blackout Hoodie': 16.99,
      'Forest Raiders Hoodie': 16.7,
      'No Mercy Hoodie': 17.73,
      'Green Hoodie': 0.57,
    },
  ],
  ['Hoodie', CLOTHING, { 'Nebula Hoodie': 3.9, 'Elite Crate Hoodie': 2.6, 'Blue Hoodie': 0.9 }],
  [
    'Pants',
    CLOTHING,
    {
      'Blackout Pants': 24.72,
      'Forest Raiders Pants': 30.24,
      'Nebula Pants': 3.3,
      'Snow Camo Pants': 0.8,
    },
  ],
  [
    'Jacket',
    CLOTHING,
    { 'Blackout Jacket': 9.7, 'Hunting Jacket': 4.25, 'Desert Jacket': 1.5, 'Red Jacket': 1.16 },
  ],
  ['Boots', CLOTHING, { 'Blackout Boots': 13.17, 'Black Boots': 1.3, 'Tan Boots': 0.9 }],
  ['TShirt', CLOTHING, { 'Red Tshirt': 2.44, 'Blue Tshirt': 2.08, 'Forest Camo Tshirt': 1.42 }],
  [
    'Metal Facemask',
    CLOTHING,
    {
      'Big Grin': 1480,
      'Bee Cosplay Facemask': 6.47,
      'Thundergold Facemask': 4.69,
      'Black Gold Facemask': 3.42,
    },
  ],
  [
    'Bandana',
    CLOTHING,
    { 'Punishment Mask': 420, 'Desert Camo Bandana': 1.49, 'Forest Camo Bandana': 1.03 },
  ],
  [
    'Coffeecan Helmet',
    CLOTHING,
    { 'Whiteout Helmet': 29.13, 'Black Gold Helmet': 3.6, 'JPEG Helmet': 1.68 },
  ],
  [
    'Roadsign Jacket',
    CLOTHING,
    { 'Blackout Vest': 15.23, 'Black Gold Vest': 5.06, 'Low Poly Vest': 1.2 },
  ],
  [
    'Roadsign Kilt',
    CLOTHING,
    { 'Whiteout Kilt': 17.02, 'Black Gold Kilt': 8.09, 'Low Poly Kilt': 1.4 },
  ],
  [
    'Metal Torso Plate',
    CLOTHING,
    { 'Whiteout Chestplate': 4.91, 'Black Gold Chestplate': 2.67, 'Tiki Chestplate': 0.8 },
  ],
  ['Hide Poncho', CLOTHING, { 'Arctic Camo Poncho': 1.78, 'Raven Poncho': 1.31 }],
  [
    'Roadsign Gloves',
    CLOTHING,
    { 'Whiteout Roadsign Gloves': 9.12, 'Black Gold Roadsign Gloves': 2.48 },
  ],
  [
    'Satchel Explosives',
    CLOTHING,
    { 'Pixel Satchel Charge': 1.6, 'Delivery Satchel': 1.2, 'Satchel Charge from Hell': 1.54 },
  ],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, number>>])[];

/** Raw goods come in stacks of hundreds. */
export const rustStackRows = [
  ['Resource', '#DDDDDD', { Wood: 0.06, Cloth: 0.07 }],
  [
    'Misc',
    DEPLOYABLE,
    { 'High Quality Bag': 8.6, 'High Quality Crate': 2.72, 'Weapon Barrel': 1.1 },
  ],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, number>>])[];
