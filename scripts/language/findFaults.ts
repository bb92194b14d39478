import type { Message } from '../../src/lib/language/formatMessage.ts';
import type { Language } from '../../src/lib/language/languages.ts';
import type { Translation } from './catalogue.ts';
import { compileMessage } from './compileMessage.ts';
import { listArguments, listChoices } from './readMessage.ts';

/** Lists every fault of a translation, one line each, by the key of its text. */
export function findFaults(language: Language, english: Translation, texts: Translation): string[] {
  const unknown = Object.keys(texts).filter((key) => english[key] === undefined);
  return [
    ...unknown.map((key) => `${key}: there is no such text`),
    ...Object.entries(english).flatMap(([key, original]) =>
      findTextFaults(language, original, texts[key]).map((fault) => `${key}: ${fault}`),
    ),
  ];
}

function findTextFaults(language: Language, original: string, text: string | undefined): string[] {
  if (text === undefined) return ['is missing'];
  const message = read(text);
  if (message === undefined) return [`is no ICU message: ${text}`];
  return [
    ...findArgumentFaults(read(original) ?? [], message),
    ...findPluralFaults(language, message),
    ...findSelectFaults(read(original) ?? [], message),
    ...(text.trim() === text && !/ {2}|'/.test(text) ? [] : ['has stray blanks or apostrophes']),
    ...(text === '' ? ['is empty'] : []),
  ];
}

function read(text: string): Message | undefined {
  try {
    return compileMessage(text);
  } catch {
    return undefined;
  }
}

function findArgumentFaults(original: Message, message: Message): string[] {
  const wanted = listArguments(original);
  const used = listArguments(message);
  return [
    ...[...wanted].filter(([name]) => !used.has(name)).map(([name]) => `{${name}} is lost`),
    ...[...used]
      .filter(([name, kind]) => wanted.get(name) !== kind)
      .map(([name]) => `{${name}} is not what the original has`),
  ];
}

function findPluralFaults({ locale }: Language, message: Message): string[] {
  const wanted = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
  return listChoices(message, 'plural').flatMap((forms) => {
    const named = forms.filter((form) => !form.startsWith('=')).sort();
    return named.join() === wanted.join()
      ? []
      : [`has the plural forms ${named.join()}, and the language ${wanted.join()}`];
  });
}

function findSelectFaults(original: Message, message: Message): string[] {
  const wanted = new Set(listChoices(original, 'select').map((forms) => forms.sort().join()));
  return listChoices(message, 'select')
    .map((forms) => forms.sort().join())
    .filter((forms) => !wanted.has(forms))
    .map((forms) => `has the choices ${forms}, which are not those of the original`);
}
