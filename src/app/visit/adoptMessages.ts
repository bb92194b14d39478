import { messageFiles } from 'virtual:languageKeys';
import { parseSiteTexts, toSiteKey } from '~/lib/icu/parseSiteTexts';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { changeSiteTexts } from '~/lib/language/texts';
import { ConfigError } from './config';

/** Names every text of the configuration that cannot be used, with what is wrong: `messages.de.app/words.x (…)`. */
export function findWrongMessages(messages: Record<string, unknown>): string[] {
  return parseSiteTexts(messages, messageFiles).faults.map((fault) => `messages.${fault}`);
}

/**
 * Speaks the texts of the configuration in place of the page's own. Throws a `ConfigError` that names every one that
 * cannot be used.
 */
export function adopt(messages: Record<string, unknown>): void {
  const wrong = findWrongMessages(messages);
  if (wrong.length > 0) throw new ConfigError(wrong);
  const { texts } = parseSiteTexts(messages, messageFiles);
  changeSiteTexts((file, place) => texts.get(toSiteKey(currentLanguage.get().code, file, place)));
}
