// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { english, languages, pseudoLanguages, toLangTag } from '~/lib/language/languages';
import { changeLanguage } from '~/lib/language/loadTexts';
import { createTestTrade } from '~/trades/testing/createTestTrade';
import { notify } from './notifications';

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await changeLanguage(english);
});

const statuses = [
  'initiated',
  'active',
  'hold',
  'completed',
  'declined',
  'canceled',
  'failed',
  'reverted',
];

type Shown = { title: string; body?: string; lang?: string; dir?: string };

/** The notifications of all statuses in the language of now. */
function readAll(): Shown[] {
  const shown: Shown[] = [];
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  vi.stubGlobal(
    'Notification',
    class {
      constructor(title: string, options: NotificationOptions) {
        shown.push({ title, ...options });
      }
    },
  );
  for (const status of statuses)
    notify(window, { trade: createTestTrade({ status }), before: undefined });
  return shown;
}

const others = [...languages, ...pseudoLanguages].filter(({ code }) => code !== english.code);

test.each(others.map((language) => [language.code, language] as const))(
  'notifications in %s say nothing in English, and name their language',
  async (_, language) => {
    const before = readAll();
    const texts = new Set(before.flatMap(({ title, body = '' }) => [title, body]));
    expect(texts.size).toBeGreaterThan(statuses.length);
    await changeLanguage(language);
    const shown = readAll();
    expect(shown).toHaveLength(before.length);
    for (const { title, body = '', lang, dir } of shown) {
      expect(texts.has(title), title).toBe(false);
      expect(texts.has(body), body).toBe(false);
      expect({ lang, dir }).toEqual({ lang: toLangTag(language), dir: language.dir });
    }
  },
);
