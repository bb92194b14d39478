import type { FaultRule } from './FaultRule';

/**
 * The rules of `SANDBOX_FAULTS`: any fault, at any time, on every route of the API. Everybody has random
 * numbers of their own: with shared ones, the first request of all users would meet the same fate.
 */
export function createRandomRules(seed: number, who: string): FaultRule[] {
  const own = mixText(seed, who);
  return [
    { route: 'inventory', fault: 'random', probability: 0.3, seed: own },
    { route: 'trades', fault: 'random', probability: 0.3, seed: toSeed(own + 1) },
    { route: 'deposit', fault: 'random', probability: 0.2, seed: toSeed(own + 2) },
    { route: 'lookup', fault: 'random', probability: 0.3, seed: toSeed(own + 3) },
    { route: 'authenticate', fault: 'random', probability: 0.2, seed: toSeed(own + 4) },
  ];
}

function mixText(seed: number, text: string): number {
  let mixed = toSeed(seed);
  for (const letter of text) {
    mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return toSeed(mixed);
}

function toSeed(number: number): number {
  return number >>> 0;
}
