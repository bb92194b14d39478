// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { rememberLanguage } from '~/app/language/languageChoice';
import { parseConfig } from '~/app/visit/config';
import { words } from '~/app/words';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english } from '~/lib/language/languages';
import { startLanguage } from '~/lib/language/loadTexts';
import { startTexts } from './startTexts';
import type { VisitStart } from './startVisit';

type Visit = { address?: string; browser?: string[]; config?: unknown };

/** Starts the texts of a page whose `config.json` arrives when `answer` is called. */
function start({ address = '', browser = ['en-US'], config }: Visit) {
  window.history.replaceState(null, '', `/${address}`);
  vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue(browser);
  let answer = () => {};
  const visit = new Promise<VisitStart>((resolve, reject) => {
    answer = () => {
      if (config === 'lost') return reject(new Error('lost'));
      resolve({
        answered: Promise.resolve(),
        config: parseConfig(config ?? {}),
        session: {
          hasForeignLink: false,
          getOwner: () => 'nobody',
          client: {
            baseUrl: '',
            authScheme: 'raw',
            token: { get: async () => undefined, renew: async () => undefined },
            fetch,
          },
        },
      });
    };
  });
  const texts = startTexts(window, visit);
  return { texts, answer: () => answer() };
}

const shown = () => `${document.documentElement.lang} ${document.documentElement.dir}`;

afterEach(async () => {
  vi.restoreAllMocks();
  window.localStorage.clear();
  await startLanguage(english, Promise.resolve(english));
});

test.each<[string, Visit, string, string]>([
  ['the browser', { browser: ['xx', 'pl-PL'] }, 'pl ltr', 'pl ltr'],
  ['config.json', { config: { locale: 'ar-EG' } }, 'en ltr', 'ar rtl'],
  ['the address', { address: '?lang=zh', config: { locale: 'ar' } }, 'zh-CN ltr', 'zh-CN ltr'],
  ['the host', { address: '?embed=1&lang=tr', config: { locale: 'ar' } }, 'tr ltr', 'tr ltr'],
  ['the browser, if nothing arrives', { browser: ['ja'], config: 'lost' }, 'ja ltr', 'ja ltr'],
])('%s says the language', async (_, visit, first, last) => {
  const { texts, answer } = start(visit);
  expect(shown(), 'before config.json').toBe(first);
  answer();
  await texts;
  expect(shown(), 'with the first text').toBe(last);
  expect(last).toContain(currentLanguage.get().code);
});

test('what somebody chose stands above the page around a frame, and below an address of its own', async () => {
  rememberLanguage('ru');
  start({ address: '?embed=1&lang=tr' });
  expect(shown()).toBe('ru ltr');
  start({ address: '?lang=tr' });
  expect(shown()).toBe('tr ltr');
});

test('the texts are those of the language', async () => {
  const { texts, answer } = start({ address: '?lang=en-XA' });
  answer();
  await texts;
  expect(words.close).toBe('[Çlóóšéé]');
});
