import type { ColourName } from './tokens';

/** A colour that has to be told from each of its grounds by `need` to 1 (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
export type Pair = { colour: ColourName; grounds: readonly ColourName[]; need: number };

/** WCAG 2.2: text, and what a control is recognised by. */
export const textNeed = 4.5;
export const controlNeed = 3;

/** The grounds that texts of all kinds stand on. */
const everyGround = [
  'canvas',
  'surface',
  'raised',
  'accent-soft',
  'warn-soft',
  'bad-soft',
] as const;

/** Fills and lines that say what a control is, or where the focus is. */
export const controlPairs: readonly Pair[] = [
  { colour: 'accent', grounds: ['canvas', 'surface', 'raised', 'accent-soft'], need: controlNeed },
  { colour: 'focus', grounds: everyGround, need: controlNeed },
];

/** Texts, each lighter than its grounds in the dark scheme, and darker in the light one. */
export const textPairs: readonly Pair[] = [
  { colour: 'ink', grounds: [...everyGround, 'well', 'line-strong'], need: textNeed },
  { colour: 'surface-ink', grounds: [...everyGround, 'line-strong'], need: textNeed },
  { colour: 'ink-soft', grounds: [...everyGround, 'well'], need: textNeed },
  { colour: 'ink-faint', grounds: everyGround, need: textNeed },
  { colour: 'accent-text', grounds: everyGround, need: textNeed },
  { colour: 'good', grounds: everyGround, need: textNeed },
  { colour: 'warn', grounds: everyGround, need: textNeed },
  { colour: 'bad', grounds: everyGround, need: textNeed },
  { colour: 'star', grounds: everyGround, need: textNeed },
  { colour: 'badge-ink', grounds: ['badge', 'stat-trak', 'souvenir'], need: textNeed },
];

/** Texts that are light or dark by their fill, whatever the scheme. */
export const fillPairs: readonly Pair[] = [
  { colour: 'accent-ink', grounds: ['accent', 'accent-strong'], need: textNeed },
  { colour: 'mark-ink', grounds: ['mark'], need: textNeed },
];

/**
 * Grounds, with the contrast that white has on them in the dark scheme and black in the light one. It leaves room for texts that
 * are no pure white or black.
 */
export const groundNeeds: Partial<Record<ColourName, number>> = {
  canvas: 7,
  surface: 7,
  raised: 7,
  well: 7,
  'line-strong': 7,
  'accent-soft': 7,
  'warn-soft': 7,
  'bad-soft': 7,
  badge: 7,
  'stat-trak': 5,
  souvenir: 5,
};
