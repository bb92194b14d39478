import type { GetICUArgs } from '@schummar/icu-type-parser';

/** English texts as ICU messages, by names; groups of them may be nested. */
export type Messages = { readonly [name: string]: string | Messages };

type Arguments<Text extends string> = GetICUArgs<
  Text,
  { ICUArgument: string; ICUNumberArgument: number; ICUDateArgument: never }
>;

type Message<Text extends string> = keyof Arguments<Text> extends never
  ? string
  : (values: Arguments<Text>) => string;

/** Each text in the language that is spoken: a string, or a function of the message's arguments. */
export type Words<All extends Messages> = {
  readonly [Name in keyof All]: All[Name] extends string
    ? Message<All[Name]>
    : All[Name] extends Messages
      ? Words<All[Name]>
      : never;
};

/**
 * The texts of a part of the page, in English: `defineWords({ items: '{count, plural, one {# item} other {# items}}' })`.
 * Amounts, dates and names are arguments (`{money}`), formatted by the caller; numbers are `{count, number}` or a plural.
 *
 * A build takes the texts out and puts those of each language into files of their own (`scripts/language`), so that the
 * argument has to be a literal. Read a text where it is drawn: what is kept in a constant stays in its language.
 */
export function defineWords<const All extends Messages>(_messages: All): Words<All> {
  throw new Error('Words are compiled by the plugin of scripts/language.');
}
