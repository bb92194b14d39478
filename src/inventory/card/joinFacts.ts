import { words } from '~/inventory/words';
import { perLanguage } from '~/lib/language/currentLanguage';

const getSeparator = perLanguage(() => words.card.joined({ before: '', after: '' }));

/** Facts of a card, one after the other: `wear 0.25432, 1 sticker`. Absent ones are left out. */
export function joinFacts(facts: readonly (string | false | undefined)[]): string {
  return facts.filter(Boolean).join(getSeparator());
}
