import type { RustRow } from './RustRow';

/** Item class of clothing, and USD prices. */
export const clothingRows = [
  [
    'Hoodie',
    {
      'Blackout Hoodie': 16.99,
      'Forest Raiders Hoodie': 16.7,
      'No Mercy Hoodie': 17.73,
      'Green Hoodie': 0.57,
    },
  ],
  ['Hoodie', { 'Nebula Hoodie': 3.9, 'Elite Crate Hoodie': 2.6, 'Blue Hoodie': 0.9 }],
  [
    'Pants',
    {
      'Blackout Pants': 24.72,
      'Forest Raiders Pants': 30.24,
      'Nebula Pants': 3.3,
      'Snow Camo Pants': 0.8,
    },
  ],
  [
    'Jacket',
    { 'Blackout Jacket': 9.7, 'Hunting Jacket': 4.25, 'Desert Jacket': 1.5, 'Red Jacket': 1.16 },
  ],
  ['Boots', { 'Blackout Boots': 13.17, 'Black Boots': 1.3, 'Tan Boots': 0.9 }],
  ['TShirt', { 'Red Tshirt': 2.44, 'Blue Tshirt': 2.08, 'Forest Camo Tshirt': 1.42 }],
  [
    'Metal Facemask',
    {
      'Big Grin': 1480,
      'Bee Cosplay Facemask': 6.47,
      'Thundergold Facemask': 4.69,
      'Black Gold Facemask': 3.42,
    },
  ],
  ['Bandana', { 'Punishment Mask': 420, 'Desert Camo Bandana': 1.49, 'Forest Camo Bandana': 1.03 }],
  ['Coffeecan Helmet', { 'Whiteout Helmet': 29.13, 'Black Gold Helmet': 3.6, 'JPEG Helmet': 1.68 }],
  ['Roadsign Jacket', { 'Blackout Vest': 15.23, 'Black Gold Vest': 5.06, 'Low Poly Vest': 1.2 }],
  ['Roadsign Kilt', { 'Whiteout Kilt': 17.02, 'Black Gold Kilt': 8.09, 'Low Poly Kilt': 1.4 }],
  [
    'Metal Torso Plate',
    { 'Whiteout Chestplate': 4.91, 'Black Gold Chestplate': 2.67, 'Tiki Chestplate': 0.8 },
  ],
  ['Hide Poncho', { 'Arctic Camo Poncho': 1.78, 'Raven Poncho': 1.31 }],
  ['Roadsign Gloves', { 'Whiteout Roadsign Gloves': 9.12, 'Black Gold Roadsign Gloves': 2.48 }],
  [
    'Satchel Explosives',
    { 'Pixel Satchel Charge': 1.6, 'Delivery Satchel': 1.2, 'Satchel Charge from Hell': 1.54 },
  ],
] as const satisfies readonly RustRow[];
