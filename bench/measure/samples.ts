import type { Speed, Technique } from './openPages';
import type { Sample } from './results';

/** Each round measures every technique in turn, so that a disturbance of the machine hits all of them. */
export const techniques = [
  'page',
  'recycler',
  'reactVirtual',
  'virtuoso',
  'virtua',
  'reactWindow',
] as const satisfies Technique[];

/** Rotates the order by the round, so that no technique always comes first. */
export function rotateTechniques(round: number): Technique[] {
  const start = round % techniques.length;
  return [...techniques.slice(start), ...techniques.slice(0, start)];
}

export function createSample(technique: Technique, speed: Speed): Sample {
  return { technique, speed, opened: [], smooth: [], flung: [], interactions: [] };
}

export function findSample(samples: Sample[], technique: Technique, speed: Speed): Sample {
  const found = samples.find((one) => one.technique === technique && one.speed === speed);
  if (found === undefined) throw new Error(`There is no sample of ${technique} at ${speed}.`);
  return found;
}
