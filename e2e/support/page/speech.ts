import { readCatalogue, readTranslation } from '../../../scripts/language/catalogue.ts';

const catalogue = readCatalogue();

/** Finds a name by its text in a language, up to the first argument of the text. `key` is that of `src/languages`. */
export function createSpeech(code: string): (key: string) => RegExp {
  const texts = readTranslation(code, catalogue);
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`There is no text ${key} in ${code}.`);
    const [beginning = ''] = text.split('{');
    return new RegExp(`^${beginning.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}`);
  };
}
