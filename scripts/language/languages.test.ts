import { expect, test } from 'vitest';
import { languages } from '../../src/lib/language/languages.ts';
import { readCatalogue, readTranslation } from './catalogue.ts';
import { findFaults } from './findFaults.ts';

const catalogue = readCatalogue();
const english = readTranslation('en', catalogue);

test.each(languages)(
  'every text of $code is there, with its arguments and plural forms',
  (language) => {
    expect(findFaults(language, english, readTranslation(language.code, catalogue))).toEqual([]);
  },
);
