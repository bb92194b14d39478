import { expect, it } from 'vitest';
import { toPictureSubjectOfItem } from './toPictureSubjectOfItem';

const draw = (marketHashName: string, type: string, appid = 730, color = '#EB4B4B') =>
  toPictureSubjectOfItem({ name: marketHashName, marketHashName, type, appid, color });

it.each([
  ['StatTrak™ AK-47 | Case Hardened (Well-Worn)', 'Gewehr', 'ak'],
  ['Souvenir AWP | Dragon Lore (Field-Tested)', 'Scharfschützengewehr', 'sniper'],
  ['★ StatTrak™ Karambit | Doppler (Factory New)', 'Messer', 'karambit'],
  ['★ Driver Gloves | Snow Leopard (Field-Tested)', 'Handschuhe', 'gloves'],
  ['Sticker | Howling Dawn', 'Aufkleber', 'sticker'],
  ['StatTrak™ Music Kit | AWOLNATION, I Am', 'Musikkit', 'music'],
  ['Paris 2023 Contenders Sticker Capsule', 'Behälter', 'capsule'],
  ['Paris 2023 Ancient Souvenir Package', 'Behälter', 'package'],
  ['Revolver Case', 'Behälter', 'case'],
  ['Chroma Case Key', 'Schlüssel', 'key'],
  ['Dragomir | Sabre', 'Agent', 'agent'],
  ['2021 Service Medal', 'Sammlerstück', 'medal'],
  ['Charm | Hot Howl', 'Charm', 'charm'],
])('draws %s, a %s, as %s', (name, type, shape) => {
  expect(draw(name, type).shape).toBe(shape);
});

it.each([
  ['Rainbow Pony Garage Door', 'Misc', 'garage'],
  ['Blackout Hoodie', 'Workshop Item', 'hoodie'],
  ['Tempered AK47', 'Workshop Item', 'ak'],
  ['Ghostly Sleeping Bag', 'Sleeping Bag', 'bag'],
  ['Gun Box', 'Large Wooden Box', 'box'],
  ['Ancient Amber Stone Pick Axe', 'Stone Pickaxe', 'pickaxe'],
  ['Woodland', 'Snow Jacket', 'jacket'],
  ['Something nobody knows', '', 'crate'],
])('draws Rust’s %s, a %s, as %s', (name, type, shape) => {
  expect(draw(name, type, 252490).shape).toBe(shape);
});

it('draws all exteriors of a skin alike, and different skins differently', () => {
  const worn = draw('AK-47 | Redline (Well-Worn)', 'Rifle');
  expect(draw('StatTrak™ AK-47 | Redline (Field-Tested)', 'Rifle')).toEqual(worn);
  expect(draw('AK-47 | Slate (Well-Worn)', 'Rifle')).not.toEqual(worn);
});

it('lets nothing but a colour into the markup', () => {
  expect(draw('Revolver Case', 'Container', 730, '"/><script>').tint).toBe('#6a6156');
  expect(draw('Revolver Case', 'Container', 730, 'D2D2D2').tint).toBe('#d2d2d2');
});
