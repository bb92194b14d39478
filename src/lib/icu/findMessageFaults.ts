import type { Message } from '~/lib/language/formatMessage';
import type { Language } from '~/lib/language/languages';
import { compileMessage } from './compileMessage';
import { listArguments, type Shape } from './readShape';

/** Lists every fault of a text in the place of one that has the shape `original`, in words for its author. */
export function findMessageFaults(language: Language, original: Shape, text: string): string[] {
  if (text.trim() === '') return ['is empty'];
  // A quoted brace is text, and `rewriteMessage` takes it for a brace.
  if (/'[{}<>#|]/.test(text)) return ['has a straight apostrophe before a mark of ICU'];
  const message = read(text);
  if (message === undefined) return ['is no ICU message'];
  return [
    ...findArgumentFaults(original, message),
    ...findPluralFaults(language, message),
    ...findSelectFaults(original, message),
  ];
}

function read(text: string): Message | undefined {
  try {
    return compileMessage(text);
  } catch {
    return undefined;
  }
}

const toType = (shape: Shape[string] | undefined) => (Array.isArray(shape) ? 'select' : shape);

function findArgumentFaults(wanted: Shape, message: Message): string[] {
  const used = listArguments(message);
  const isWanted = ({ name, kind }: (typeof used)[number]) =>
    Object.hasOwn(wanted, name) && toType(wanted[name]) === (kind === 'plural' ? 'number' : kind);
  const strange = new Set(used.filter((one) => !isWanted(one)).map(({ name }) => name));
  return [
    ...Object.keys(wanted)
      .filter((name) => !used.some((one) => one.name === name))
      .map((name) => `{${name}} is lost`),
    ...[...strange].map((name) => `{${name}} is not what the original has`),
  ];
}

function findPluralFaults({ locale }: Language, message: Message): string[] {
  const wanted = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
  return listArguments(message).flatMap(({ kind, forms }) => {
    const named = forms.filter((form) => !form.startsWith('='));
    if (kind !== 'plural' || named.join() === wanted.join()) return [];
    return [`has the plural forms ${named.join()}, and the language ${wanted.join()}`];
  });
}

function findSelectFaults(original: Shape, message: Message): string[] {
  return listArguments(message).flatMap(({ name, kind, forms }) => {
    const wanted = original[name];
    if (kind !== 'select' || !Array.isArray(wanted) || forms.join() === wanted.join()) return [];
    return [`has the choices ${forms.join()}, and the original ${wanted.join()}`];
  });
}
