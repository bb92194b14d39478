import { z } from '~/lib/zod';
import { isVisible, toShownText } from './shownText';

/**
 * Readings that forgive what contract.md 3.3 says may happen: numbers that arrive as text, and `null`
 * for absent. What decorates an item counts as absent when it cannot be read; what is money or identity
 * makes the whole item unreadable instead (see `item.ts`).
 *
 * Each is a test and a conversion, and not zod's own number or string schemas: those bring 2 kB of
 * checks into the first load (docs/decisions/0005).
 */
const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const color = /^#?[0-9a-f]{6}$/i;

function isNumeric(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && decimal.test(value) && Number.isFinite(Number(value));
}

/** A number that fits, or its text; anything else is an error. */
export function numeric(isFitting: (value: number) => boolean) {
  const isGood = (value: unknown) => isNumeric(value) && isFitting(Number(value));
  return z.pipe(z.unknown().check(z.refine(isGood)), z.transform(Number));
}

/** What counts as absent where it cannot be read. */
export const absentIfWrong = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.catch(z.optional(schema), undefined);

/** A whole number or its text; anything else is an error. */
export const strictWholeNumber = numeric(Number.isSafeInteger);

/** A USD amount from 0 to 10 million, as a number or its text; anything else is an error. */
export const usd = numeric((value) => value >= 0 && value <= 10_000_000);

/** A number from 0 to 1; anything else counts as absent. */
export const share = absentIfWrong(numeric((value) => value >= 0 && value <= 1));

/** A number from 0 to 100; anything else is an error. */
export const strictPercentage = numeric((value) => value >= 0 && value <= 100);

/** A text as it was sent, for what is compared, or checked before it becomes an address. */
export const text = absentIfWrong(z.string());

/** A name, as `toShownText` makes it; one that shows nothing stays, as the API sorts and finds by it too. */
export const nameText = absentIfWrong(
  z.pipe(
    z.string(),
    z.transform((name) => toShownText(name)),
  ),
);

/** A text for people, as `toShownText` makes it; an error when there is nothing in it to see. */
export const strictShownText = z.pipe(
  z.string().check(z.refine(isVisible)),
  z.transform((value) => toShownText(value)),
);

/** The same; anything else counts as absent. */
export const shownText = absentIfWrong(strictShownText);

export const flag = absentIfWrong(z.boolean());
export const wholeNumber = absentIfWrong(strictWholeNumber);

/** The price of something that is shown but never sent back: unreadable means absent. */
export const shownUsd = absentIfWrong(usd);

/**
 * A wear (float) between 0 and 1, kept as the text the API sent: it has more digits than a number. What is
 * no plain decimal of some length is read as a number and written anew: `-0`, `00.5`, 400 zeros.
 */
export const wearText = absentIfWrong(
  z.pipe(
    z.unknown().check(z.refine(isWear)),
    z.transform((value) => (plainWear.test(String(value)) ? String(value) : `${Number(value)}`)),
  ),
);

const plainWear = /^[01](\.\d{1,40})?$/;

function isWear(value: unknown): boolean {
  return isNumeric(value) && Number(value) >= 0 && Number(value) <= 1;
}

/** A colour as `#rrggbb`, with or without its `#`: nothing else ever reaches a style. */
export const hexColor = absentIfWrong(
  z.pipe(
    z.string().check(z.refine((value) => color.test(value))),
    z.transform((value) => (value.startsWith('#') ? value : `#${value}`)),
  ),
);

/** A moment as ms since 1970, from the ISO text the API sends; anything else counts as absent. */
export const moment = absentIfWrong(
  z.pipe(
    z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)))),
    z.transform((value) => Date.parse(value)),
  ),
);
