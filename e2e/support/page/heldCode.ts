import type { Page, Route } from '@playwright/test';

/** The files that begin a visit: the start sends the first request and draws the first cards, the screen is all the rest. */
export const startFiles = ['start', 'runtime', 'screen', 'styles', 'texts'] as const;

export type StartFile = (typeof startFiles)[number];

const patterns: Record<StartFile, RegExp> = {
  start: /\/assets\/index-start-[^/]+\.js/,
  runtime: /\/assets\/index-runtime-[^/]+\.js/,
  screen: /\/assets\/index-(?!start-|runtime-)[^/]+\.js/,
  styles: /\/assets\/index-[^/]+\.css/,
  texts: /\/assets\/texts-en-(?!late-)[^/]+\.js/,
};

/** The addresses of a file that begins a visit. */
export const toPattern = (file: StartFile): RegExp => patterns[file];

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
