import { rarities } from '../rarities';
import type { Phase, Template } from '../Template';
import { phases } from './phases';

type Finish = readonly [name: string, min: number, max: number, factor: number];

const CLASSIC: readonly Finish[] = [
  ['Fade', 0, 0.08, 1.75],
  ['Slaughter', 0.01, 0.26, 1.15],
  ['Case Hardened', 0, 1, 0.95],
  ['Crimson Web', 0.06, 0.8, 0.9],
  ['Blue Steel', 0, 1, 0.72],
  ['Stained', 0, 1, 0.62],
];
const POLISHED: readonly Finish[] = [
  ['Doppler', 0, 0.08, 1.6],
  ['Marble Fade', 0, 0.08, 1.7],
  ['Tiger Tooth', 0, 0.08, 1.3],
  ['Damascus Steel', 0, 0.5, 0.74],
];
const GAMMA: readonly Finish[] = [
  ['Gamma Doppler', 0, 0.08, 1.8],
  ['Lore', 0, 0.65, 1.2],
  ['Autotronic', 0, 0.85, 0.98],
];
const FULL = [...CLASSIC, ...POLISHED, ...GAMMA];
const MIDDLE = [...CLASSIC, ...POLISHED];

/** Knife, USD of the vanilla one, its finishes, its Doppler indexes. */
const KNIVES: readonly (readonly [string, number, readonly Finish[], readonly Phase[]])[] = [
  ['Karambit', 720, FULL, phases.doppler],
  ['M9 Bayonet', 640, FULL, phases.doppler],
  ['Butterfly Knife', 860, MIDDLE, phases.dopplerOfButterfly],
  ['Bayonet', 290, FULL, phases.doppler],
  ['Flip Knife', 215, FULL, phases.doppler],
  ['Gut Knife', 118, FULL, phases.doppler],
  ['Huntsman Knife', 148, MIDDLE, phases.doppler],
  ['Falchion Knife', 112, MIDDLE, phases.doppler],
  ['Bowie Knife', 138, MIDDLE, phases.doppler],
  ['Shadow Daggers', 84, MIDDLE, phases.dopplerOfButterfly],
  ['Talon Knife', 390, MIDDLE, phases.dopplerOfTalon],
  ['Ursus Knife', 190, MIDDLE, phases.dopplerOfTalon],
  ['Stiletto Knife', 270, MIDDLE, phases.dopplerOfTalon],
  ['Navaja Knife', 92, MIDDLE, phases.dopplerOfTalon],
  ['Skeleton Knife', 330, CLASSIC, phases.doppler],
  ['Nomad Knife', 205, CLASSIC, phases.doppler],
  ['Paracord Knife', 130, CLASSIC, phases.doppler],
  ['Survival Knife', 125, CLASSIC, phases.doppler],
  ['Classic Knife', 170, CLASSIC, phases.doppler],
];

/** Vanilla knives have no finish, no exterior in the name and no wear in the response. */
export function toKnifeTemplates(): Template[] {
  return KNIVES.flatMap(([knife, price, finishes, dopplers]) => [
    toKnife(`★ ${knife}`, price),
    ...finishes.map(
      ([finish, min, max, factor]): Template => ({
        ...toKnife(`★ ${knife} | ${finish}`, price * factor),
        wearRange: [min, max],
        ...(finish === 'Doppler' && { phases: dopplers }),
        ...(finish === 'Gamma Doppler' && { phases: phases.gammaDoppler }),
      }),
    ),
  ]);
}

function toKnife(name: string, price: number): Template {
  const [rarity, color] = rarities.covert;
  return { name, type: 'Knife', rarity, color, price, prefixes: ['★ StatTrak™ '] };
}
