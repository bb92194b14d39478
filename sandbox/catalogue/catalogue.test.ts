import { describe, expect, it } from 'vitest';
import { Random } from '../lib/Random';
import { cs2Templates } from './cs2/cs2Templates';
import { rustTemplates } from './rust/rustTemplates';
import { selectCs2Template } from './selectCs2Template';
import { selectRustTemplate } from './selectRustTemplate';

const cs2 = Object.values(cs2Templates).flat();
const rust = Object.values(rustTemplates).flat();

const cs2Types = [
  'Rifle',
  'Sniper Rifle',
  'Pistol',
  'SMG',
  'Shotgun',
  'Machinegun',
  'Knife',
  'Gloves',
  'Agent',
  'Sticker',
  'Charm',
  'Container',
  'Key',
  'Music Kit',
  'Graffiti',
  'Patch',
  'Collectible',
  'Pass',
  'Tool',
];

describe('the catalogue', () => {
  it.each([
    ['CS2', cs2, 250],
    ['Rust', rust, 100],
  ])('lists every %s item once, and enough of them', (_, templates, least) => {
    const names = templates.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(least);
  });

  it('has every type of CS2', () => {
    expect([...new Set(cs2.map(({ type }) => type))].toSorted()).toEqual(cs2Types.toSorted());
  });

  it('has float ranges in order and inside 0 to 1', () => {
    for (const { wearRange } of cs2) {
      if (!wearRange) continue;
      const [min, max] = wearRange;
      expect(min).toBeGreaterThanOrEqual(0);
      expect(max).toBeGreaterThan(min);
      expect(max).toBeLessThanOrEqual(1);
    }
  });

  it('gives Doppler finishes their phases and nothing else', () => {
    for (const { name, phases } of cs2) {
      expect(phases !== undefined).toBe(name.includes('Doppler'));
    }
  });

  it('opens an inventory with different items', () => {
    const random = new Random(1);
    const first = Array.from({ length: 30 }, (_, index) => selectCs2Template(index, random).name);
    expect(new Set(first).size).toBe(30);
    const rustFirst = Array.from({ length: 16 }, (_, i) => selectRustTemplate(i, random).name);
    expect(new Set(rustFirst).size).toBe(16);
  });
});
