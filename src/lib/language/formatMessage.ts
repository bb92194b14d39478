import type { CompiledMessage } from 'icu-minify/format';
import format from 'icu-minify/format';
import { currentLanguage } from './currentLanguage';
import { getNumberFormat, getPluralRules } from './formatNumber';

/** An ICU message, compiled by `icu-minify/compile`. */
export type Message = CompiledMessage;

const options = {
  formatters: {
    getNumberFormat,
    getPluralRules,
    getDateTimeFormat: () => {
      throw new Error('Dates are formatted by the caller.');
    },
  },
};

/** The text of a message in the language that is spoken. Throws if an argument is missing. */
export function formatMessage(message: Message, values?: Record<string, string | number>): string {
  const text = format<string>(message, currentLanguage.get().locale, values, options);
  return Array.isArray(text) ? text.join('') : text;
}
