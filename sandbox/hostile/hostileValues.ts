import fc from 'fast-check';
import { hostileText } from './hostileTexts';

/**
 * Placeholders for JSON that no JavaScript value can hold; `toJsonText` replaces them. They are of letters
 * alone, so that no text composed of others holds one by chance.
 */
const endless = 'hostileEndless';
const minusEndless = 'hostileMinusEndless';
const deep = 'hostileDeep';
const deepObject = 'hostileDeepObject';
const deepTradesMark = 'hostileDeepTrades';
const proto = 'hostileProto';

const levels = 10_000;

const rawTexts: readonly (readonly [pattern: string, text: string])[] = [
  [`"${endless}"`, '1e999'],
  [`"${minusEndless}"`, '-1e999'],
  [`"${deep}"`, '['.repeat(levels) + ']'.repeat(levels)],
  [`"${deepObject}"`, `${'{"a":'.repeat(levels)}0${'}'.repeat(levels)}`],
  [
    `"${deepTradesMark}"`,
    `${'[{"id":"deep","status":"hold","relatedTrades":'.repeat(levels)}[]${'}]'.repeat(levels)}`,
  ],
  [`"${proto}":`, '"__proto__":'],
];

/** `value` as JSON, with its placeholders replaced: huge numbers, deep nesting, the key `__proto__`. */
export function toJsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return rawTexts.reduce((json, [pattern, raw]) => json.replaceAll(pattern, () => raw), text);
}

/** An object that changes every object of the page if it is merged into one. */
const pollution = {
  [proto]: { polluted: true, accepted: true, price: 0.01, token: 'polluted' },
  constructor: { prototype: { polluted: true } },
};

/** A value of the wrong type, whatever the right one is. */
export const wrongType = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -1,
  1e21,
  '',
  [],
  {},
  [[]],
  [null],
  { length: 5 },
  { toString: 'x', valueOf: null },
  { toJSON: 1 },
  { $$typeof: 'Symbol(react.element)', type: 'script', props: { children: 'x' } },
  pollution,
  deep,
  deepObject,
);

/** Trades within trades, 10,000 of them. */
export const deepTrades = fc.constant(deepTradesMark);

/** A value in the place of a number: out of bounds, not a number, or a doubtful text. */
export const hostileNumber = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      endless,
      minusEndless,
      -1,
      -0.01,
      0,
      5e-324,
      1e-7,
      0.005,
      1.005,
      0.1 + 0.2,
      10_000_000,
      10_000_000.01,
      2 ** 53,
      1e21,
      1e308,
      -1e308,
      '-0',
      '0'.repeat(400),
      `0.${'1'.repeat(400)}`,
      '9'.repeat(400),
      '1e3',
      '1E+5',
      '1e-400',
      '1e999',
      'NaN',
      'Infinity',
      '-Infinity',
      '0x10',
      '1_000',
      ' 10 ',
      '10,75',
      '$10',
      '+5',
      '.5',
      '5.',
      '\u0661\u0662',
      '\uff11\uff12',
    ),
  },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
);

/** A date at the edges of time, or no date at all. */
export const hostileDate = fc.constantFrom<unknown>(
  '0000-01-01T00:00:00.000Z',
  '0001-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '1970-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '2026-02-30T25:61:61Z',
  '2026-02-30',
  '1',
  'yesterday',
  '',
  0,
  1e15,
);

/**
 * Any value in the place of another. It is never a text such as `NaN`: tests look for those as signs of
 * wrong arithmetic.
 */
export const hostileValue = fc
  .oneof(wrongType, hostileNumber, hostileText, hostileDate)
  .filter((value) => typeof value !== 'string' || !/^-?(NaN|Infinity)$/.test(value));
