import { expect, test } from 'vitest';
import { languageNames } from '~/app/language/languageNames';
import { findWrongFields } from '~/lib/units/parseCurrency';
import { readTheme } from '~/ui/theme/readTheme';
import { toSettings } from '../../../sandbox/playground/look.mjs';
import { presets } from '../../../sandbox/playground/presets';
import { languages } from '../../../sandbox/playground/renderPlayground';

const designed = { radius: '12', rate: '100', decimals: '0', bonus: '0' };

/** Reads fields as the form of the playground has them. */
function reader(fields: Record<string, string>) {
  const all: Record<string, string> = { ...designed, ...fields };
  return (name: string) => all[name] ?? '';
}

test.each(presets)('the page takes $title of the playground', ({ fields }) => {
  const { theme, currency } = toSettings(reader(fields));
  const rule = { page: 'https://deposit.site.example/', isAllowed: () => true };
  expect(readTheme(theme ?? {}, rule).wrong).toEqual([]);
  expect(findWrongFields(currency)).toEqual([]);
});

test('the page takes every radius and bonus of its sliders', () => {
  const rule = { page: 'https://deposit.site.example/', isAllowed: () => true };
  for (let step = 0; step <= 50; step += 1) {
    const [radius, bonus] = [String(step % 25), String(step)];
    const { theme, currency } = toSettings(reader({ unit: 'coins', radius, bonus }));
    expect(readTheme(theme ?? {}, rule).wrong).toEqual([]);
    expect(findWrongFields(currency)).toEqual([]);
  }
});

test('the playground offers the languages of the page', () => {
  expect(Object.fromEntries(languages)).toEqual(languageNames);
});
