import { z } from '~/lib/zod';

/**
 * Readings that forgive what contract.md 3.3 says may happen: numbers that arrive as text, and `null`
 * for absent. What decorates an item counts as absent when it cannot be read; what is money or identity
 * makes the whole item unreadable instead (see `item.ts`).
 */
const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

function isNumeric(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && decimal.test(value) && Number.isFinite(Number(value));
}

/** A finite number or its text; anything else is an error. */
export const strictNumber = z.pipe(
  z.unknown().check(z.refine(isNumeric, { abort: true })),
  z.transform(Number),
);

/** A USD amount from 0 to 10 million, as a number or its text; anything else is an error. */
export const usd = strictNumber.check(z.gte(0), z.lte(10_000_000));

export const text = z.catch(z.optional(z.string()), undefined);
export const flag = z.catch(z.optional(z.boolean()), undefined);
export const number = z.catch(z.optional(strictNumber), undefined);
export const wholeNumber = z.catch(z.optional(strictNumber.check(z.int())), undefined);

/** The price of something that is shown but never sent back: unreadable means absent. */
export const shownUsd = z.catch(z.optional(usd), undefined);

/** A wear (float) between 0 and 1, kept as the text the API sent: it has more digits than a number. */
export const wearText = z.catch(
  z.optional(
    z.pipe(
      z.unknown().check(z.refine(isWear, { abort: true })),
      z.transform((value) => String(value)),
    ),
  ),
  undefined,
);

function isWear(value: unknown): boolean {
  return isNumeric(value) && Number(value) >= 0 && Number(value) <= 1;
}

/** A colour as `#rrggbb`, with or without its `#`: nothing else ever reaches a style. */
export const hexColor = z.catch(
  z.optional(
    z.pipe(
      z.string().check(z.regex(/^#?[0-9a-f]{6}$/i)),
      z.transform((value) => (value.startsWith('#') ? value : `#${value}`)),
    ),
  ),
  undefined,
);
