import { getSiteText, getTexts } from './texts';

/** Compiled from `defineTerms`. The texts of its file are the English terms, and then as many words for them. */
export function createTerms(file: string): (value: string) => string {
  return (value) => {
    const texts = getTexts(file);
    const at = texts.indexOf(value);
    const word = getSiteText(file, value) ?? (at < 0 ? undefined : texts[at + texts.length / 2]);
    return typeof word === 'string' ? word : value;
  };
}
