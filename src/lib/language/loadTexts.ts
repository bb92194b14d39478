import { loadFile } from 'virtual:languages';
import { currentLanguage } from './currentLanguage';
import type { Language } from './languages';
import { addTexts, replaceTexts, type Texts } from './texts';
import { waitForRetry } from './toRetryDelay';

/** The language whose first texts are here. */
let spoken: Language | undefined;

/** Counts the wishes for a language: the last one stands, whichever texts arrive first. */
let wishes = 0;

/** The texts of late code in the language that is spoken, once they have been asked for. */
let late: Promise<void> | undefined;

/** The first texts, once they have been asked for. Late code may be asked for before they are here. */
let start: Promise<void> | undefined;

/**
 * Speaks the language that `decision` answers from the first text on. The texts of `likely` are asked for at once, as the
 * decision may wait for a file of its own. Resolves once the texts that the first load needs are here; a lost file is
 * asked for again until it is. Never rejects, if `decision` does not.
 */
export function startLanguage(likely: Language, decision: Promise<Language>): Promise<void> {
  late = undefined;
  start = begin(likely, decision);
  return start;
}

async function begin(likely: Language, decision: Promise<Language>): Promise<void> {
  wishes += 1;
  const wish = wishes;
  let wanted = likely;
  const guess = loadPatiently(likely, () => wanted === likely);
  wanted = await decision;
  const first = await (wanted === likely ? guess : loadPatiently(wanted, () => true));
  if (first !== undefined && wish === wishes) speak(wanted, first);
}

/** Loads the texts that late code needs. Rejects if their file is lost; `again` is a query for another try. */
export function loadLateTexts(again = ''): Promise<void> {
  late ??= addLateTexts(again).catch((error) => {
    late = undefined;
    throw error;
  });
  return late;
}

async function addLateTexts(again: string): Promise<void> {
  await start;
  const asked = spoken;
  if (asked === undefined) return;
  const texts = await load(`${asked.code}-late`, again);
  // Another language that is spoken by now has brought all its texts.
  if (spoken === asked) addTexts(texts);
}

/**
 * Changes the language while the page is in use: all its texts change at once. Answers `false` if they are lost; then,
 * and if another language is wished for meanwhile, nothing changes.
 */
export async function changeLanguage(language: Language): Promise<boolean> {
  wishes += 1;
  const wish = wishes;
  const loaded = await loadWhole(language, '').catch(() =>
    loadWhole(language, `?${wish}`).catch(() => undefined),
  );
  if (loaded === undefined) return wish !== wishes;
  if (wish !== wishes) return true;
  late = Promise.resolve();
  speak(language, loaded);
  return true;
}

async function loadWhole({ code }: Language, again: string): Promise<Texts> {
  const [first, rest] = await Promise.all([load(code, again), load(`${code}-late`, again)]);
  return { ...first, ...rest };
}

function speak(language: Language, texts: Texts): void {
  spoken = language;
  replaceTexts(texts);
  currentLanguage.set(language);
}

async function loadPatiently(
  { code }: Language,
  isWanted: () => boolean,
): Promise<Texts | undefined> {
  for (let failures = 0; isWanted(); failures += 1) {
    try {
      return await load(code, failures ? `?${failures}` : '');
    } catch {
      await waitForRetry(failures);
    }
  }
  return undefined;
}

async function load(name: string, again: string): Promise<Texts> {
  const { default: texts } = await loadFile(name, again);
  // A host or a network can answer with another script.
  if (!texts) throw new Error(name);
  return texts;
}
