import { Random } from '../lib/Random';
import type { Template } from './templates/Template';

/** The market price in USD (0: not sold), and the share of it that is offered. */
export type Price = { market: number; share: number };

const usual = new Map<Template, Price>();

/** Cases, stickers and Rust items are all alike, so every copy costs the same. */
export function createUsualPrice(template: Template): Price {
  const price = usual.get(template) ?? createPrice(template, 1, new Random(seedOf(template.name)));
  usual.set(template, price);
  return price;
}

/** The price of one copy, `factor` times the usual. */
export function createPrice(template: Template, factor: number, random: Random): Price {
  const market = template.price * factor * jitter(random);
  return {
    market: template.price === 0 ? 0 : Math.max(0.03, roundToCents(market)),
    share: 0.8 + random.next() * 0.12,
  };
}

export function roundToCents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A lognormal factor around 1: most copies cost about the usual, a few much more or less. */
function jitter(random: Random): number {
  const normal = random.next() + random.next() + random.next() + random.next() - 2;
  return Math.exp(normal * 0.16);
}

function seedOf(name: string): number {
  let seed = 0;
  for (const letter of name) seed = Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0);
  return seed;
}
