import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';

/**
 * The files that begin a visit: the visit sends the first request, the start draws the first cards, the screen is all the
 * rest.
 */
export const startFiles = ['visit', 'start', 'runtime', 'screen', 'styles', 'texts'] as const;

export type StartFile = (typeof startFiles)[number];

const patterns: Record<StartFile, RegExp> = {
  visit: /\/assets\/index-visit-[^/]+\.js/,
  start: /\/assets\/index-start-[^/]+\.js/,
  runtime: /\/assets\/index-runtime-[^/]+\.js/,
  screen: /\/assets\/index-(?!visit-|start-|runtime-)[^/]+\.js/,
  styles: /\/assets\/index-[^/]+\.css/,
  texts: /\/assets\/texts-en-(?!late-)[^/]+\.js/,
};

/** The addresses of a file that begins a visit. */
export const toPattern = (file: StartFile): RegExp => patterns[file];

const built = new URL('../../../dist/', import.meta.url);

/**
 * The files of the build that begin a visit, by their names in `assets/`: all that `index.html` names, and the first texts in
 * English. A file that a later build adds to them is in the list by itself.
 */
export function listStartFiles(): string[] {
  const page = readFileSync(new URL('index.html', built), 'utf8');
  const named = [...page.matchAll(/\.\/assets\/([\w.-]+\.(?:js|css))"/g)].map(
    ([, name = '']) => name,
  );
  const texts = readdirSync(new URL('assets/', built)).filter((name) =>
    /^texts-en-(?!late-|XA-)/.test(name),
  );
  return [...new Set([...named, ...texts])];
}

/** Keeps a file from arriving until the function that it returns is called. */
export async function holdCode(page: Page, file: StartFile): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isOpen = false;
  await page.route(patterns[file], async (route) => {
    if (isOpen) await route.continue();
    else held.push(route);
  });
  return async () => {
    isOpen = true;
    for (const route of held.splice(0)) await route.continue();
  };
}
