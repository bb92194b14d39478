/**
 * Prints the HTML of the page that waits for its first answer. A process of its own, as late code that the page asks for
 * would keep a build alive for ever.
 */
import { writeSync } from 'node:fs';
import { runnerImport } from 'vite';
import { root } from '../run/tools.mjs';
import { toInertHtml } from './toInertHtml.mjs';

/**
 * jsdom comes without types, so that its name is hidden from the compiler.
 * @type {{ JSDOM: new (html: string, options: { url: string }) => { window: Window & typeof globalThis } }}
 */
const { JSDOM } = await import(String('jsdom'));

/** The widths of window at which the page draws other controls: one copy each (`src/app/start/startScreen.css`). */
const copies = /** @type {const} */ ([
  ['start-narrow', false],
  ['start-wide', true],
]);

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/**
 * The window that is drawn in: what it has beside Node is global.
 * @type {Window & typeof globalThis}
 */
let window;

/**
 * @param {boolean} isWide the answer to every media query
 */
function openWindow(isWide) {
  const page = '<!doctype html><div id="root"></div>';
  ({ window } = new JSDOM(page, { url: 'http://localhost/' }));
  const media = { matches: isWide, addEventListener() {}, removeEventListener() {} };
  Object.assign(window, { ResizeObserver: StillObserver, matchMedia: () => media, scrollTo() {} });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && name !== 'navigator') continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => Reflect.get(window, name),
    });
  }
}

async function draw() {
  const { module: plugin } = await runnerImport(`${root}/scripts/language/languagesPlugin.ts`, {
    configFile: false,
    root,
    logLevel: 'error',
  });
  const pages = [];
  for (const [name, isWide] of copies) {
    openWindow(isWide);
    Object.defineProperty(globalThis, 'window', { configurable: true, value: window });
    Object.defineProperty(globalThis, 'document', {
      configurable: true,
      value: window.document,
    });
    const { module } = await runnerImport(`${root}/scripts/startScreen/drawLoading.tsx`, {
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [plugin.languages({ hasEnglish: true })],
      resolve: { alias: { '~': `${root}/src` } },
    });
    const place = window.document.getElementById('root');
    if (place === null) throw new Error('There is no root.');
    module.drawLoading(place);
    pages.push(`<div class="${name}" inert aria-hidden="true">${toInertHtml(place)}</div>`);
  }
  return pages.join('');
}

process.env.NODE_ENV = 'production';
writeSync(1, await draw());
process.exit(0);
