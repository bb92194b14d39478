import { z } from '~/lib/zod';
import {
  parseColor,
  parseFlag,
  parseName,
  parsePercentage,
  parsePositiveUsd,
  parseShare,
  parseShownText,
  parseText,
  parseUsd,
  parseWear,
  parseWholeNumber,
} from './parseValue';

/**
 * Tolerant schemas: they accept numbers sent as text, and `null` for a missing value. A field that decorates an
 * item counts as absent if it is malformed, and so does an offer; a malformed identity makes the whole item
 * malformed (`item.ts`). The values themselves are read by `parseValue.ts`.
 */

/** Anything that `parse` cannot read is an error. */
function strict<Value>(parse: (value: unknown) => Value | undefined) {
  return z.transform((value, context) => {
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    context.issues.push({ code: 'custom', input: value });
    return z.NEVER;
  });
}

/** Turns errors of a schema into `undefined`. */
export const absentIfWrong = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.catch(z.optional(schema), undefined);

/** Anything that `parse` cannot read counts as absent. */
export const tolerant = <Value>(parse: (value: unknown) => Value | undefined) =>
  z.optional(z.transform(parse));

/** A whole number or its text; anything else is an error. */
export const strictWholeNumber = strict(parseWholeNumber);

/** A USD amount from 0 to 10 million, as a number or its text; anything else is an error. */
export const usd = strict(parseUsd);

/** A number from 0 to 100; anything else is an error. */
export const strictPercentage = strict(parsePercentage);

/** A text for people, cleaned by `toShownText`; an error if nothing in it is visible. */
export const strictShownText = strict(parseShownText);

export const positiveUsd = tolerant(parsePositiveUsd);
export const share = tolerant(parseShare);
export const text = tolerant(parseText);
export const nameText = tolerant(parseName);
export const shownText = tolerant(parseShownText);
export const flag = tolerant(parseFlag);
export const wholeNumber = tolerant(parseWholeNumber);
export const wearText = tolerant(parseWear);
export const hexColor = tolerant(parseColor);

/** An amount that is shown but never sent back. */
export const shownUsd = tolerant(parseUsd);

/** A moment in ms since 1970, from the API's ISO text; anything else counts as absent. */
export const moment = tolerant((value) => {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
});
