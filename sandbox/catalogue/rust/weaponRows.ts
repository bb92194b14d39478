import type { RustRow } from './RustRow';

/** Item class of weapons and tools, and USD prices. */
export const weaponRows = [
  ['AK47u', { 'Alien Red': 890, 'Glory AK47': 162, 'Tempered AK47': 34, 'No Mercy AK47': 6.8 }],
  ['AK47u', { 'Night Howler AK47': 6.04, 'Digital Camo AK47': 5.79, 'Black Diamond AK47': 3.54 }],
  ['AK47u', { 'Blackout AR': 12.3, 'Comics AR': 9.2, 'Kiss AR': 4.85, 'Thundergold AR': 3.24 }],
  ['AK47u', { 'Retrowave AR': 3.15, 'Dragon Rage AR': 2.14, 'Lightweight AR': 1.98 }],
  ['Semi Auto Rifle', { 'OPS SAR': 4.21, 'Thundergold SAR': 4.06, 'Black Gold SAR': 3.98 }],
  ['Semi Auto Rifle', { 'Poseidon SAR': 3.73, 'Chameleon SAR': 2.13, 'JPEG SAR': 2.1 }],
  [
    'Mp5',
    { 'Elite Crate MP5': 8.82, 'No Mercy MP5': 6.7, 'JPEG MP5': 5.34, 'Redemption MP5': 3.85 },
  ],
  [
    'Thompson',
    { 'Cold Hunter Thompson': 4.44, 'No Mercy Thompson': 4.08, 'Pirate Thompson': 3.05 },
  ],
  ['SMG', { 'Blackout SMG': 4.99, 'Toy SMG': 2.87, 'Redemption SMG': 2.11 }],
  [
    'Weapon',
    {
      'Redemption LR': 3.45,
      'Blackout LR': 2.5,
      'Tempered Steel LR300': 2.3,
      'Winter Ops LR': 1.61,
    },
  ],
  ['Weapon', { 'Blackout Python': 12.44, 'No Mercy Python': 1.52, 'Wasteland Eoka': 1.68 }],
  [
    'Weapon',
    { 'Legacy Bow': 3.96, 'Tempered Bow': 3.56, 'Abyss Bow': 3.35, 'Emerald Relic Pick Axe': 1.68 },
  ],
  [
    'Bolt Rifle',
    { 'Azul Bolt Rifle': 4.37, 'Chameleon Bolt Rifle': 4.17, 'Tundra Bolt Rifle': 3.37 },
  ],
  [
    'Double Barrel Shotgun',
    { 'Tempered DBS': 2.42, 'Cold Flame DBS': 1.61, 'Thundergold DBS': 1.38 },
  ],
  ['Semi Auto Pistol', { 'JPEG SAP': 6.08, 'Prototype 16 SAP': 2.95, 'Blackout SAP': 2.77 }],
  ['Crossbow', { 'Toy Crossbow': 2.07, 'Vampire Crossbow': 1.95, 'Bonebreaker Crossbow': 1.38 }],
  [
    'Stone Hatchet',
    { 'Gemstone Hatchet': 9.4, 'Ancient Amber Stone Hatchet': 2.35, 'Low Poly Stone Hatchet': 0.9 },
  ],
  [
    'Hatchet',
    { 'Ancient Amber Hatchet': 2.83, 'Emerald Relic Hatchet': 2.02, 'Tribal Hatchet': 1.51 },
  ],
  ['Stone Pickaxe', { 'Ancient Amber Stone Pick Axe': 2.04, 'Low Poly Stone Pickaxe': 0.84 }],
  ['Hammer', { 'Fish Hammer': 2.15, 'Vice Hammer': 1.2 }],
  ['Rock', { 'Fish Rock': 5.72, 'North Rock': 3.7, 'Pug Rock': 3.59, 'Coconut Rock': 1.1 }],
  ['Rocket Launcher', { 'Tesla Rocket Launcher': 2.6, 'Antique Rocket Launcher': 1.3 }],
  ['Salvaged Sword', { 'Katana Sword': 3.2 }],
] as const satisfies readonly RustRow[];
