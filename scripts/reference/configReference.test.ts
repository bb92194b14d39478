import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { adopt as adoptMessages } from '~/app/visit/adoptMessages';
import { ConfigError, parseConfig } from '~/app/visit/config';
import { configReference } from '~/app/visit/configReference';
import { changeSiteTexts } from '~/lib/language/texts';
import { findWrongFields } from '~/lib/units/parseCurrency';
import { readTheme } from '~/ui/theme/readTheme';
import { root } from '../run/tools.mjs';
import { toSchemaFile } from './configSchema';
import { toConfigDocument } from './toConfigDocument';

const document = readFileSync(join(root, 'docs/configuration.md'), 'utf8');

test('docs/configuration.md is what the reference says; else run scripts/reference/writeReference.mjs', () => {
  expect(toConfigDocument(document)).toBe(document);
});

const schemaText = readFileSync(join(root, 'docs/hosting/config.schema.json'), 'utf8');
const schema = z.fromJSONSchema(JSON.parse(schemaText));
const isValid = (file: object) => schema.safeParse(file).success;

test('docs/hosting/config.schema.json is that of the page; else run scripts/reference/writeReference.mjs', () => {
  expect(toSchemaFile()).toBe(schemaText);
});

/** Only the page knows its texts and their arguments. */
const beyondSchema = new Set([
  '{"de":{"app/words.titel":"Einlösen"}}',
  '{"de":{"app/words.title":"Einlösen {money}"}}',
]);

test.each(Object.entries(configReference))(
  'the schema says of %s what the page says',
  (key, entry) => {
    for (const value of entry.usable) expect(isValid({ [key]: value }), `${value}`).toBe(true);
    for (const value of entry.refused) {
      const text = JSON.stringify(value);
      expect(isValid({ [key]: value }), text).toBe(beyondSchema.has(text));
    }
  },
);

test('the schema takes the example of a whole file and the address of itself, and no misspelt key', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(document) ?? [];
  expect(isValid(JSON.parse(json))).toBe(true);
  expect(isValid({ $schema: 'hosting/config.schema.json', merchantId: 'site-42' })).toBe(true);
  expect(isValid({ merchantID: 'site-42' })).toBe(false);
});

test('the page takes a file that names the schema', () => {
  expect(parseConfig({ $schema: 'hosting/config.schema.json' })).toEqual(parseConfig({}));
});

test('a document without its marks is not overwritten', () => {
  expect(() => toConfigDocument('# Configuration\n')).toThrow('marks');
});

test('every default is the one that the page has', () => {
  const said = Object.entries(configReference).map(([key, { standard }]) => [key, standard.value]);
  expect(parseConfig({})).toEqual(Object.fromEntries(said));
});

function findWrongThemeFields(theme: unknown): string[] {
  const rule = { page: 'https://deposit.site.example/', isAllowed: () => true };
  return theme === undefined ? [] : readTheme(theme, rule).wrong;
}

function whyRefused(key: string, value: unknown): string[] {
  // A path is an address once there is a page.
  vi.stubGlobal('document', { baseURI: 'https://deposit.site.example/' });
  try {
    const { currency, messages, theme } = parseConfig({ [key]: value });
    if (messages) adoptMessages(messages);
    return [...findWrongFields(currency), ...findWrongThemeFields(theme)];
  } catch (error) {
    if (error instanceof ConfigError) return error.keys;
    throw error;
  } finally {
    changeSiteTexts(undefined);
  }
}

test.each(Object.entries(configReference))('the examples of %s are what they say', (key, entry) => {
  for (const value of entry.usable) expect(whyRefused(key, value), `${value}`).toEqual([]);
  for (const value of entry.refused) {
    // A field is named with its key: `currency.rate`.
    const keys = whyRefused(key, value).map((name) => name.split('.')[0]);
    expect(keys, `${value}`).toEqual([key]);
  }
});

test('the example of a whole file is one that the page reads', () => {
  vi.stubGlobal('document', { baseURI: 'https://deposit.site.example/' });
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(document) ?? [];
  expect(parseConfig(JSON.parse(json)).merchantId).toBe('site-42');
});
