import { describe, expect, test } from 'vitest';
import { toShortExterior, toShortWear, wearBands } from './wear';

describe('wear is cut to four places and never rounded', () => {
  test.each([
    ['0.211759999394416809', '0.2117'],
    ['0.0699999999', '0.0699'],
    ['0.3799999', '0.3799'],
    ['0.25432', '0.2543'],
    ['0.2', '0.2000'],
    ['0', '0.0000'],
    ['1', '1.0000'],
    ['0.0000001', '0.0000'],
  ])('%s as %s', (wear, short) => {
    expect(toShortWear(wear)).toBe(short);
  });
});

test('the five exteriors are short on a card, any other stays as it is', () => {
  const names = ['Factory New', 'Minimal Wear', 'Field-Tested', 'Well-Worn', 'Battle-Scarred'];
  expect(names.map(toShortExterior)).toEqual(['FN', 'MW', 'FT', 'WW', 'BS']);
  expect(toShortExterior('Einsatzerprobt')).toBe('Einsatzerprobt');
});

test('the bands of the bar are the game’s own and fill it', () => {
  expect(wearBands.map(({ to }) => to)).toEqual([0.07, 0.15, 0.38, 0.45, 1]);
});
