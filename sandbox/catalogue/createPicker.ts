import type { Random } from '../lib/Random';
import type { Template } from './templates/Template';

/**
 * Draws templates. The probability of each falls with its price to the power of `thrift`; 0 makes all
 * equal.
 */
export function createPicker(
  templates: readonly Template[],
  thrift: number,
): (random: Random) => Template {
  let total = 0;
  const bounds = templates.map(({ price }) => {
    total += (0.5 + price) ** -thrift;
    return total;
  });
  return (random) => {
    const template = templates[findFirstAbove(bounds, random.next() * total)];
    if (!template) throw new Error('A picker needs at least one template');
    return template;
  };
}

function findFirstAbove(bounds: readonly number[], value: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
