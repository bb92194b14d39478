import { toPlainDecimal } from '~/lib/toPlainDecimal';
import { isVisible, toShownText } from './shownText';

/**
 * Single values of the API. They accept numbers sent as text; a function returns `undefined` for anything that it cannot
 * read. The schemas (`tolerantSchemas.ts`) and the parsers of the first load (docs/decisions/0035) are both made of
 * them, so that each value has one rule.
 */
const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const color = /^#?[0-9a-f]{6}$/i;
const plainWear = /^[01](\.\d{1,40})?$/;

/** A finite number, or its text. */
export function parseNumber(value: unknown): number | undefined {
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && decimal.test(value));
  return isNumeric && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** A number from `least` to `most`. */
export function parseBetween(value: unknown, least: number, most: number): number | undefined {
  const number = parseNumber(value);
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

/** A whole number that is exact, or its text. */
export function parseWholeNumber(value: unknown): number | undefined {
  const number = parseNumber(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** A USD amount from 0 to 10 million. */
export const parseUsd = (value: unknown) => parseBetween(value, 0, 10_000_000);

/** A price in USD above 0, to 10 million. */
export const parsePositiveUsd = (value: unknown) => parseUsd(value) || undefined;

/** A number from 0 to 1. */
export const parseShare = (value: unknown) => parseBetween(value, 0, 1);

/** A number from 0 to 100. */
export const parsePercentage = (value: unknown) => parseBetween(value, 0, 100);

/** A text as it was sent, for values that are compared, or checked before they become an address. */
export function parseText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A name, cleaned by `toShownText`. An invisible one stays, as the API sorts and searches by it as well. */
export function parseName(value: unknown): string | undefined {
  return typeof value === 'string' ? toShownText(value) : undefined;
}

/** A text for people, cleaned by `toShownText`, if anything in it is visible. */
export function parseShownText(value: unknown): string | undefined {
  return typeof value === 'string' && isVisible(value) ? toShownText(value) : undefined;
}

export function parseFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/**
 * A wear between 0 and 1, kept as the text that the API sent, as it has more digits than a number. Other
 * notations, such as `-0`, `00.5` or 400 zeros, are normalised by way of a number.
 */
export function parseWear(value: unknown): string | undefined {
  const wear = parseShare(value);
  if (wear === undefined) return undefined;
  return plainWear.test(String(value)) ? String(value) : toPlainDecimal(wear);
}

/** A colour as `#rrggbb`, sent with or without its `#`. Nothing else ever reaches a style. */
export function parseColor(value: unknown): string | undefined {
  if (typeof value !== 'string' || !color.test(value)) return undefined;
  return value.startsWith('#') ? value : `#${value}`;
}
