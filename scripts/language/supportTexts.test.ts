import { expect, test } from 'vitest';
import { listTranslations, readCatalogue, readTranslation } from './catalogue.ts';
import { supportQuestions, writeSupportTable } from './supportTexts.ts';

test('the table for native readers has every text in every language', () => {
  const codes = listTranslations();
  const [head = '', , ...rows] = writeSupportTable(codes).split('\n');
  expect(head).toContain('| ru |');
  expect(rows).toHaveLength(supportQuestions.flatMap(({ keys }) => keys).length);
  const english = readTranslation('en', readCatalogue());
  for (const { keys } of supportQuestions)
    expect(Object.keys(english)).toEqual(expect.arrayContaining([...keys]));
  expect(rows.filter((row) => /\|\s*\|/.test(row))).toEqual([]);
});
