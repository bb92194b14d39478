import { english, type Language, languages, pseudoLanguages } from './languages';

/** BCP 47 tags by who names them. A tag of a language that the page does not have counts as absent. */
export type LanguageWishes = {
  /** `lang` of the address of a page that stands alone. */
  address?: string | undefined;
  /** Chosen in the page, earlier on this device. */
  person?: string | undefined;
  /** `lang` of the address of a frame, where the page around it puts its own. */
  host?: string | undefined;
  /** `locale` of `config.json`. */
  site?: string | undefined;
  /** The list of the browser, the best first. */
  browser?: readonly string[] | undefined;
};

/** The language of the strongest wish that can be fulfilled; English if there is none. */
export function chooseLanguage({
  address,
  person,
  host,
  site,
  browser = [],
}: LanguageWishes): Language {
  for (const tag of [address, person, host, site, ...browser]) {
    const language = tag === undefined ? undefined : findLanguage(tag);
    if (language !== undefined) return language;
  }
  return english;
}

/** The language of a tag, or its nearest relative: `de-AT` → `de`, `pt` → `pt-BR`, `zh-TW` → `zh`. */
export function findLanguage(tag: string): Language | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const all = [...languages, ...pseudoLanguages];
  return (
    all.find(({ code }) => code.toLowerCase() === wanted) ??
    all.find(({ code }) => toBase(code) === toBase(wanted))
  );
}

const toBase = (tag: string) => tag.replace(/-.*/, '');
