import { createStore } from '~/lib/store/store';
import { english, type Language } from './languages';

/** The language that the page speaks. */
export const currentLanguage = createStore<Language>(english);

/** A value made once for each language that is spoken, as formatters of `Intl` are slow to make. */
export function perLanguage<Value>(create: (locale: string) => Value): () => Value {
  let made: { language: Language; value: Value } | undefined;
  return () => {
    const language = currentLanguage.get();
    if (made?.language !== language) made = { language, value: create(language.locale) };
    return made.value;
  };
}
