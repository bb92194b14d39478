import { expect, test } from 'vitest';
import { compileTexts, readCatalogue } from './catalogue.ts';

test('only languages from right to left have isolates', () => {
  const catalogue = readCatalogue();
  const write = (code: string) => JSON.stringify(compileTexts(catalogue, code, () => true));
  for (const code of ['ar', 'ar-XB']) expect(write(code)).toContain('\u2068');
  for (const code of ['en', 'de', 'en-XA']) expect(write(code)).not.toContain('\u2068');
});
