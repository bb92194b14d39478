import type { Phase } from '../templates/Template';

const gems = [
  ['Ruby', 415, 3.1],
  ['Sapphire', 416, 3.4],
  ['Black Pearl', 417, 2.2],
] as const satisfies readonly Phase[];

/** The paint indexes of the Doppler family by the knife or gun that wears it. */
export const phases = {
  doppler: [
    ['Phase 1', 418, 0.95],
    ['Phase 2', 419, 1.12],
    ['Phase 3', 420, 0.92],
    ['Phase 4', 421, 1.06],
    ...gems,
  ],
  dopplerOfButterfly: [
    ['Phase 1', 418, 0.95],
    ['Phase 2', 618, 1.15],
    ['Phase 3', 420, 0.92],
    ['Phase 4', 421, 1.06],
    ['Ruby', 415, 3.1],
    ['Sapphire', 619, 3.4],
    ['Black Pearl', 617, 2.2],
  ],
  dopplerOfTalon: [
    ['Phase 1', 852, 0.95],
    ['Phase 2', 853, 1.12],
    ['Phase 3', 854, 0.92],
    ['Phase 4', 855, 1.06],
    ...gems,
  ],
  gammaDoppler: [
    ['Emerald', 568, 3.6],
    ['Phase 1', 569, 1.02],
    ['Phase 2', 570, 1.18],
    ['Phase 3', 571, 0.96],
    ['Phase 4', 572, 1],
  ],
  gammaDopplerOfGlock: [
    ['Emerald', 1119, 4.2],
    ['Phase 1', 1120, 1],
    ['Phase 2', 1121, 1.1],
    ['Phase 3', 1122, 0.95],
    ['Phase 4', 1123, 1.05],
  ],
} as const satisfies Record<string, readonly Phase[]>;
