import type { JSHandle, Page } from '@playwright/test';
import { readCatalogue, readTranslation } from '../../../scripts/language/catalogue.ts';
import { listFixedParts, trimToLetters } from '../../../scripts/language/listFixedParts.ts';

const catalogue = readCatalogue();

/** Two words and more. A single one may be part of an item's name, or the same in both languages. */
const isPhrase = (part: string) => part.length >= 8 && /\p{L} \p{L}/u.test(part);

/** True if the phrase stands in the text as words: “için Steam” does not say “in Steam”. */
function hasPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  // A type before a bar begins the name of an item, which stays English: `Music Kit | …`.
  if (text.startsWith(' | ', at + phrase.length)) return false;
  const around = [text.at(at + phrase.length) ?? '', at === 0 ? '' : (text.at(at - 1) ?? '')];
  return around.every((letter) => !/\p{L}/u.test(letter));
}

/** Creates a function in the page that reads all that is seen, read out or shown on hovering, without names and the API's texts. */
export function createTextReader(page: Page): Promise<JSHandle<() => string[]>> {
  return page.evaluateHandle(() => () => {
    const isOwn = (element: Element | null) =>
      element !== null &&
      !element.closest('bdi, script, style, noscript, [translate=no], [lang=en]');
    const names = [
      'title',
      'alt',
      'placeholder',
      'aria-label',
      'aria-description',
      'aria-valuetext',
    ];
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const said = text.textContent ?? '';
      // A card begins with the name of its item, and shows the parts of it once more.
      const card = text.parentElement?.closest('[role=option]');
      const isName = card?.firstElementChild?.textContent?.includes(said) ?? false;
      if (isOwn(text.parentElement) && !isName) found.push(said);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOwn(element)) continue;
      found.push(...names.flatMap((name) => element.getAttribute(name) ?? []));
    }
    // The English name of an item ends in its exterior.
    return found.map((text) =>
      text
        .replaceAll(/\([^()]*\)/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  });
}

/** Creates a function that finds which texts of the page are English although it speaks the language `code`. */
export function createEnglishFinder(code: string): (texts: readonly string[]) => string[] {
  const own = listFixedParts(readTranslation(code, catalogue));
  const english = [...listFixedParts(readTranslation('en', catalogue))].filter(
    (part) => /[a-z]{3}/.test(part) && !own.has(part),
  );
  const phrases = english.filter(isPhrase);
  const words = new Set(english);
  return (texts) => {
    // Most phrases stand nowhere on the page, and most pages hold none.
    const whole = texts.join('\n');
    const near = phrases.filter((phrase) => whole.includes(phrase));
    return texts.filter(
      (text) => words.has(trimToLetters(text)) || near.some((phrase) => hasPhrase(text, phrase)),
    );
  };
}
