import { loaders } from 'virtual:languages';
import { currentLanguage } from './currentLanguage';
import type { Language } from './languages';
import { addTexts, replaceTexts, type Texts } from './texts';
import { toRetryDelay } from './toRetryDelay';

/** The texts of late code in the language that is spoken, once they have been asked for. */
let late: Promise<void> | undefined;

/**
 * Speaks `language` from the first text on. Resolves once the texts that the first load needs are here; a lost file is
 * asked for again until it is. Never rejects.
 */
export async function startLanguage(language: Language): Promise<void> {
  const texts = await loadPatiently(language);
  replaceTexts(texts);
  currentLanguage.set(language);
}

/** Loads the texts that late code needs. Rejects if their file is lost; `again` is a query for another try. */
export function loadLateTexts(again = ''): Promise<void> {
  const { code } = currentLanguage.get();
  late ??= load(code, 'late', again).then(
    (texts) => {
      if (currentLanguage.get().code === code) addTexts(texts);
    },
    (error) => {
      late = undefined;
      throw error;
    },
  );
  return late;
}

/** Changes the language while the page is in use: all its texts change at once. Rejects if a file is lost. */
export async function changeLanguage(language: Language, again = ''): Promise<void> {
  const [first, rest] = await Promise.all([
    load(language.code, 'first', again),
    load(language.code, 'late', again),
  ]);
  replaceTexts({ ...first, ...rest });
  late = Promise.resolve();
  currentLanguage.set(language);
}

async function loadPatiently({ code }: Language): Promise<Texts> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await load(code, 'first', failures ? `?${failures}` : '');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, toRetryDelay(failures)));
    }
  }
}

async function load(code: string, part: 'first' | 'late', again: string): Promise<Texts> {
  const texts = await loaders[code]?.[part](again);
  return texts?.default ?? {};
}
