import { expect, test } from 'vitest';
import { toHsl, turnHue } from './colours.mjs';
import { toConfigText, toSettings, toSnippet, whyNoUnit } from './look.mjs';

const designed = { radius: '12', rate: '100', decimals: '0', bonus: '0' };

/** Reads fields as the form has them. */
function reader(fields: Record<string, string>) {
  const all: Record<string, string> = { ...designed, ...fields };
  return (name: string) => all[name] ?? '';
}

test('a form that changes nothing makes an empty file', () => {
  expect(JSON.parse(toConfigText(toSettings(reader({}))))).toEqual({});
});

test.each([
  [{ unit: '' }, undefined],
  [{ unit: 'USD' }, undefined],
  [{ unit: 'coins', rate: '1,5' }, undefined],
  [{ unit: 'coins', rate: '0.0' }, undefined],
  [{ unit: 'coins', decimals: '9' }, undefined],
  [
    { unit: 'coins', rate: '1.63', decimals: '2', bonus: '7' },
    { unit: 'coins', rate: '1.63', decimals: 2, bonus: '0.07' },
  ],
])('%j as a unit', (fields, currency) => {
  expect(toSettings(reader(fields)).currency).toEqual(currency);
  expect(whyNoUnit(reader(fields)) === undefined).toBe(currency !== undefined);
});

test('no text of a field ends the script of the snippet', () => {
  const snippet = toSnippet('https://deposit.site.example', {
    currency: { unit: '</script><b>' },
  });
  expect(snippet.match(/<\/script>/g)).toHaveLength(2);
});

test.each(['#ff7a1a', '#3fe0a1', '#0c0e13', '#8b2fd6'])('%s keeps itself at its own hue', (hex) => {
  const { hue = 0, saturation } = toHsl(hex) ?? {};
  const turned = toHsl(turnHue(hex, hue));
  expect(turned?.saturation).toBeCloseTo(saturation ?? 0, 1);
  for (let degrees = 0; degrees < 360; degrees += 30)
    expect(turnHue(hex, degrees)).toMatch(/^#[0-9a-f]{6}$/);
});

test('a grey takes on colour when its hue is turned, and text that is no colour has no hue', () => {
  expect(toHsl(turnHue('#808080', 120))?.hue).toBe(120);
  expect(toHsl('oklch(0.6 0.1 20)')).toBeUndefined();
});
