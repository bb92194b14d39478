import { createStore } from '~/lib/store/store';
import { english, type Language } from './languages';

/** The language that the page speaks. */
export const currentLanguage = createStore<Language>(english);

/** A value made once for each language that is spoken, as formatters of `Intl` are slow to make. */
export function perLanguage<Value>(create: (locale: string) => Value): () => Value {
  let made: { locale: string; value: Value } | undefined;
  return () => {
    const { locale } = currentLanguage.get();
    if (made?.locale !== locale) made = { locale, value: create(locale) };
    return made.value;
  };
}
