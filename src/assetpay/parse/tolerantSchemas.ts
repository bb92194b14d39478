import { toPlainDecimal } from '~/lib/toPlainDecimal';
import { z } from '~/lib/zod';
import { isVisible, toShownText } from './shownText';

/**
 * Tolerant schemas: they accept numbers sent as text, and `null` for a missing value. A field that decorates an
 * item counts as absent if it is malformed, and so does an offer; a malformed identity makes the whole item
 * malformed (`item.ts`).
 *
 * Each is a test and a conversion in place of zod's own number and string schemas, which add 2 kB to the first
 * load (docs/decisions/0005).
 */
const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const color = /^#?[0-9a-f]{6}$/i;

function isNumeric(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && decimal.test(value) && Number.isFinite(Number(value));
}

/** A number that passes `isFitting`, or its text; anything else is an error. */
export function numeric(isFitting: (value: number) => boolean) {
  const isGood = (value: unknown) => isNumeric(value) && isFitting(Number(value));
  return z.pipe(z.unknown().check(z.refine(isGood)), z.transform(Number));
}

/** Turns errors of a schema into `undefined`. */
export const absentIfWrong = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.catch(z.optional(schema), undefined);

/** A whole number or its text; anything else is an error. */
export const strictWholeNumber = numeric(Number.isSafeInteger);

/** A USD amount from 0 to 10 million, as a number or its text; anything else is an error. */
export const usd = numeric((value) => value >= 0 && value <= 10_000_000);

/** A price in USD above 0, to 10 million, as a number or its text; anything else is an error. */
export const positiveUsd = numeric((value) => value > 0 && value <= 10_000_000);

/** A number from 0 to 1; anything else counts as absent. */
export const share = absentIfWrong(numeric((value) => value >= 0 && value <= 1));

/** A number from 0 to 100; anything else is an error. */
export const strictPercentage = numeric((value) => value >= 0 && value <= 100);

/** A text as it was sent, for values that are compared, or checked before they become an address. */
export const text = absentIfWrong(z.string());

/** A name, cleaned by `toShownText`. An invisible one stays, as the API sorts and searches by it as well. */
export const nameText = absentIfWrong(
  z.pipe(
    z.string(),
    z.transform((name) => toShownText(name)),
  ),
);

/** A text for people, cleaned by `toShownText`; an error if nothing in it is visible. */
export const strictShownText = z.pipe(
  z.string().check(z.refine(isVisible)),
  z.transform((value) => toShownText(value)),
);

/** `strictShownText`; anything else counts as absent. */
export const shownText = absentIfWrong(strictShownText);

export const flag = absentIfWrong(z.boolean());
export const wholeNumber = absentIfWrong(strictWholeNumber);

/** An amount that is shown but never sent back; a malformed one counts as absent. */
export const shownUsd = absentIfWrong(usd);

/**
 * A wear between 0 and 1, kept as the text that the API sent, as it has more digits than a number. Other
 * notations, such as `-0`, `00.5` or 400 zeros, are normalised by way of a number.
 */
export const wearText = absentIfWrong(
  z.pipe(
    z.unknown().check(z.refine(isWear)),
    z.transform((value) =>
      plainWear.test(String(value)) ? String(value) : toPlainDecimal(Number(value)),
    ),
  ),
);

const plainWear = /^[01](\.\d{1,40})?$/;

function isWear(value: unknown): boolean {
  return isNumeric(value) && Number(value) >= 0 && Number(value) <= 1;
}

/** A colour as `#rrggbb`, sent with or without its `#`. Nothing else ever reaches a style. */
export const hexColor = absentIfWrong(
  z.pipe(
    z.string().check(z.refine((value) => color.test(value))),
    z.transform((value) => (value.startsWith('#') ? value : `#${value}`)),
  ),
);

/** A moment in ms since 1970, from the API's ISO text; anything else counts as absent. */
export const moment = absentIfWrong(
  z.pipe(
    z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)))),
    z.transform((value) => Date.parse(value)),
  ),
);
