import { messageFiles } from 'virtual:languageKeys';
import { parseSiteTexts, toSiteKey } from '~/lib/icu/parseSiteTexts';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { changeSiteTexts } from '~/lib/language/texts';
import { ConfigError } from './config';

/**
 * Speaks the texts of the configuration in place of the page's own. Throws a `ConfigError` that names every one that
 * cannot be used.
 */
export function adopt(messages: Record<string, unknown>): void {
  const { texts, faults } = parseSiteTexts(messages, messageFiles);
  if (faults.length > 0) throw new ConfigError(faults.map((fault) => `messages.${fault}`));
  changeSiteTexts((file, place) => texts.get(toSiteKey(currentLanguage.get().code, file, place)));
}
