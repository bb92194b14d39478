import type { Random } from './Random';

/** A lognormal factor around 1: most copies cost about the usual, a few much more or less. */
export function jitter(random: Random): number {
  const normal = random.next() + random.next() + random.next() + random.next() - 2;
  return Math.exp(normal * 0.16);
}
