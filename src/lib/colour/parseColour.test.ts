import { expect, test } from 'vitest';
import { parseColour } from './parseColour';

test.each([
  ['#abc', '#aabbcc'],
  ['#A1B2C3', '#a1b2c3'],
  [' #000 ', '#000000'],
  ['rgb(225, 29, 72)', '#e11d48'],
  ['rgb(225 29 72)', '#e11d48'],
  ['RGB(0,0,0)', '#000000'],
  ['hsl(0, 100%, 50%)', '#ff0000'],
  ['hsl(240deg 100% 50%)', '#0000ff'],
  ['hsl(120 100% 25%)', '#008000'],
  ['oklch(0.62796 0.25768 29.234)', '#ff0000'],
  ['oklch(62.796% 0.25768 29.234deg)', '#ff0000'],
  ['oklch(1 0 0)', '#ffffff'],
])('%s is %s', (text, hex) => {
  expect(parseColour(text)).toBe(hex);
});

test.each([
  'red',
  '#12',
  '#12345',
  '#12345678',
  'rgb(256, 0, 0)',
  'rgb(1, 2)',
  'rgb(1 2 3 / 50%)',
  'rgba(1, 2, 3, 0.5)',
  'hsl(361, 0%, 0%)',
  'hsl(0, 101%, 0%)',
  'oklch(2 0 0)',
  'oklch(0.5 0.6 0)',
  'var(--accent)',
  'url(https://evil.example/)',
  '#fff; background: url(https://evil.example/)',
  '#fff}body{display:none',
  'color-mix(in srgb, red, blue)',
  'expression(alert(1))',
  '#fff'.padEnd(90),
  '',
  7,
  null,
  ['#fff'],
  { toString: () => '#fff' },
])('%j is no colour', (value) => {
  expect(parseColour(value)).toBeUndefined();
});
