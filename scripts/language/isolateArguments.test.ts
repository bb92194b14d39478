import { expect, test } from 'vitest';
import { compileTexts, readCatalogue } from './catalogue.ts';
import { isolateArguments } from './isolateArguments.ts';

test.each([
  ['Never sell {name}', 'Never sell \u2068{name}\u2069'],
  ['Also StatTrak™', 'Also StatTrak™\u200E'],
  [
    '{count, plural, one {item} other {{shown, number} of # for {money}}}',
    '{count, plural, one {item} other {{shown, number} of # for \u2068{money}\u2069}}',
  ],
])('%s isolates its texts alone', (message, isolated) => {
  expect(isolateArguments(message)).toBe(isolated);
});

test('only languages from right to left have isolates', () => {
  const catalogue = readCatalogue();
  const write = (code: string) => JSON.stringify(compileTexts(catalogue, code, () => true));
  for (const code of ['ar', 'ar-XB']) expect(write(code)).toContain('\u2068');
  for (const code of ['en', 'de', 'en-XA']) expect(write(code)).not.toContain('\u2068');
});
