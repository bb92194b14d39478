import { formatNumber, getPluralRules } from './formatNumber';

/** An ICU message, compiled by `scripts/language`: a plain text, or its parts in order. */
export type Message = string | readonly Part[];

/** A text; 0, the number of the plural around it; or an argument with its kind and the forms to choose from. */
export type Part = string | 0 | readonly [name: string, kind?: Kind, forms?: Forms];

/** The kinds of arguments by their numbers in `icu-minify`: select, plural, number. */
export type Kind = 1 | 2 | 4;

type Forms = Readonly<Record<string, Message | 0>>;
type Values = Readonly<Record<string, string | number>>;

/**
 * The text of a message in the language that is spoken; `count` is the number of the plural around it. In place of
 * `icu-minify/format`, which weighs three times as much with its dates and tags.
 */
export function formatMessage(message: Message | 0, values: Values, count: number): string {
  if (typeof message === 'string') return message;
  if (message === 0) return formatNumber(count);
  return message.map((part) => formatPart(part, values, count)).reduce(joinParts, '');
}

/** A date may end with the full stop of its month (`6. Dez.`): at the end of a sentence one is enough. */
function joinParts(text: string, next: string): string {
  return text + (text.endsWith('.') && next.startsWith('.') ? next.slice(1) : next);
}

function formatPart(part: Part, values: Values, count: number): string {
  if (typeof part === 'string' || part === 0) return formatMessage(part, values, count);
  const [name, kind, forms] = part;
  const value = values[name] ?? '';
  if (forms) return formatMessage(selectForm(forms, value, kind), values, Number(value));
  return kind ? formatNumber(Number(value)) : String(value);
}

function selectForm(forms: Forms, value: string | number, kind?: Kind): Message | 0 {
  const isPlural = kind === 2;
  const name = isPlural ? getPluralRules().select(Number(value)) : value;
  return (isPlural ? forms[`=${value}`] : undefined) ?? forms[name] ?? forms.other ?? '';
}
