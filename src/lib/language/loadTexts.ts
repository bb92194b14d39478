import { loaders } from 'virtual:languages';
import { currentLanguage } from './currentLanguage';
import type { Language } from './languages';
import { addTexts, replaceTexts, type Texts } from './texts';
import { toRetryDelay } from './toRetryDelay';

/** The texts of a language that the first load needs, and the way to the rest. */
type FirstTexts = { texts: Texts; loadLate: (again: string) => Promise<Texts> };

let spoken: FirstTexts | undefined;

/** The texts of late code in the language that is spoken, once they have been asked for. */
let late: Promise<void> | undefined;

/**
 * Speaks the language that `decision` answers from the first text on. The texts of `likely` are asked for at once, as the
 * decision may wait for a file of its own. Resolves once the texts that the first load needs are here; a lost file is
 * asked for again until it is. Never rejects, if `decision` does not.
 */
export async function startLanguage(likely: Language, decision: Promise<Language>): Promise<void> {
  let wanted = likely;
  const guess = loadPatiently(likely, () => wanted === likely);
  wanted = await decision;
  const first = await (wanted === likely ? guess : loadPatiently(wanted, () => true));
  if (first !== undefined) speak(wanted, first, first.texts);
}

/** Loads the texts that late code needs. Rejects if their file is lost; `again` is a query for another try. */
export function loadLateTexts(again = ''): Promise<void> {
  const asked = spoken;
  late ??= (asked?.loadLate(again) ?? Promise.resolve({})).then(
    (texts) => {
      if (spoken === asked) addTexts(texts);
    },
    (error) => {
      if (spoken === asked) late = undefined;
      throw error;
    },
  );
  return late;
}

/** Changes the language while the page is in use: all its texts change at once. Rejects if a file is lost. */
export async function changeLanguage(language: Language, again = ''): Promise<void> {
  const first = await loadFirst(language, again);
  const rest = await first.loadLate(again);
  late = Promise.resolve();
  speak(language, first, { ...first.texts, ...rest });
}

function speak(language: Language, first: FirstTexts, texts: Texts): void {
  spoken = first;
  replaceTexts(texts);
  currentLanguage.set(language);
}

async function loadPatiently(
  language: Language,
  isWanted: () => boolean,
): Promise<FirstTexts | undefined> {
  for (let failures = 0; isWanted(); failures += 1) {
    try {
      return await loadFirst(language, failures ? `?${failures}` : '');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, toRetryDelay(failures)));
    }
  }
  return undefined;
}

/** A language without a file has its texts in the code. */
async function loadFirst({ code }: Language, again: string): Promise<FirstTexts> {
  const file = await loaders[code]?.(again);
  return {
    texts: file?.default ?? {},
    loadLate: async (againLate) => (await file?.late(againLate))?.default ?? {},
  };
}
