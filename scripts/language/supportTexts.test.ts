import { expect, test } from 'vitest';
import { listTranslations } from './catalogue.ts';
import { supportQuestions, writeSupportTables } from './supportTexts.ts';

test('the table for native readers has every text of each language, as it is read', () => {
  const codes = listTranslations();
  const tables = writeSupportTables(codes).split('\n\n## ');
  expect(tables).toHaveLength(codes.length);
  for (const table of tables) {
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(supportQuestions.flatMap(({ keys }) => keys).length + 2);
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(rows.filter((row) => /, plural|\| {2}\| `|NaN/.test(row))).toEqual([]);
  }
});
