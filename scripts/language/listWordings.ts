import { compileMessage } from '../../src/lib/icu/compileMessage.ts';
import { listArguments } from '../../src/lib/icu/readShape.ts';
import type { Message, Part } from '../../src/lib/language/formatMessage.ts';

/** Numbers that stand for each plural form of some language. */
const examples = [1, 2, 3, 5, 11, 100, 1_000_000, 0, 1.5];

type Choice = { name: string; form: string; shown: string };

/**
 * A message as people read it: once, or once for each form of its first plural or select, with a number that takes this
 * form. Other arguments stay as their names in braces; other plurals have their last form.
 */
export function listWordings(text: string, locale: string): string[] {
  const message = compileMessage(text);
  const chosen = listArguments(message).find(({ forms }) => forms.length > 0);
  if (chosen === undefined) return [write(message, undefined)];
  const { name, kind, forms } = chosen;
  const examplesOf = forms.map((form) => (kind === 'plural' ? findExample(form, locale) : form));
  return forms
    .map((form, at) => ({ name, form, example: examplesOf[at] ?? form }))
    .sort((a, b) => Number(a.example) - Number(b.example))
    .map(({ example, ...one }) => write(message, { ...one, shown: show(example, locale) }));
}

function findExample(form: string, locale: string): number {
  if (form.startsWith('=')) return Number(form.slice(1));
  const rules = new Intl.PluralRules(locale);
  return examples.find((number) => rules.select(number) === form) ?? Number.NaN;
}

const show = (example: number | string, locale: string) =>
  typeof example === 'string' ? example : new Intl.NumberFormat(locale).format(example);

function write(message: Message | 0, choice: Choice | undefined): string {
  if (message === 0) return choice?.shown ?? '#';
  if (typeof message === 'string') return message;
  return message.map((part) => writePart(part, choice)).join('');
}

function writePart(part: Part, choice: Choice | undefined): string {
  if (part === 0 || typeof part === 'string') return write(part, choice);
  const [name, , forms] = part;
  if (forms === undefined) return `{${name}}`;
  const own = choice?.name === name ? choice : { name, form: 'other', shown: `{${name}}` };
  return write(forms[own.form] ?? forms.other ?? '', own);
}
