import { rarities } from '../templates/rarities';
import type { Phase, Template } from '../templates/Template';
import { phases } from './phases';

type Finish = readonly [name: string, min: number, max: number, factor: number];

const classic: readonly Finish[] = [
  ['Fade', 0, 0.08, 1.75],
  ['Slaughter', 0.01, 0.26, 1.15],
  ['Case Hardened', 0, 1, 0.95],
  ['Crimson Web', 0.06, 0.8, 0.9],
  ['Blue Steel', 0, 1, 0.72],
  ['Stained', 0, 1, 0.62],
];
const polished: readonly Finish[] = [
  ['Doppler', 0, 0.08, 1.6],
  ['Marble Fade', 0, 0.08, 1.7],
  ['Tiger Tooth', 0, 0.08, 1.3],
  ['Damascus Steel', 0, 0.5, 0.74],
];
const gamma: readonly Finish[] = [
  ['Gamma Doppler', 0, 0.08, 1.8],
  ['Lore', 0, 0.65, 1.2],
  ['Autotronic', 0, 0.85, 0.98],
];
const full = [...classic, ...polished, ...gamma];
const middle = [...classic, ...polished];

/** Knife, USD of the vanilla one, its finishes, its Doppler indexes. */
const knives: readonly (readonly [string, number, readonly Finish[], readonly Phase[]])[] = [
  ['Karambit', 720, full, phases.doppler],
  ['M9 Bayonet', 640, full, phases.doppler],
  ['Butterfly Knife', 860, middle, phases.dopplerOfButterfly],
  ['Bayonet', 290, full, phases.doppler],
  ['Flip Knife', 215, full, phases.doppler],
  ['Gut Knife', 118, full, phases.doppler],
  ['Huntsman Knife', 148, middle, phases.doppler],
  ['Falchion Knife', 112, middle, phases.doppler],
  ['Bowie Knife', 138, middle, phases.doppler],
  ['Shadow Daggers', 84, middle, phases.dopplerOfButterfly],
  ['Talon Knife', 390, middle, phases.dopplerOfTalon],
  ['Ursus Knife', 190, middle, phases.dopplerOfTalon],
  ['Stiletto Knife', 270, middle, phases.dopplerOfTalon],
  ['Navaja Knife', 92, middle, phases.dopplerOfTalon],
  ['Skeleton Knife', 330, classic, phases.doppler],
  ['Nomad Knife', 205, classic, phases.doppler],
  ['Paracord Knife', 130, classic, phases.doppler],
  ['Survival Knife', 125, classic, phases.doppler],
  ['Classic Knife', 170, classic, phases.doppler],
];

/** Vanilla knives have no finish, no exterior in the name and no wear in the response. */
export function toKnifeTemplates(): Template[] {
  return knives.flatMap(([knife, price, finishes, dopplers]) => [
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
