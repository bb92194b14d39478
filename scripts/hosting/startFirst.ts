import type { Plugin } from 'vite';

const entry = /\/src\/start\.ts$/;

/** The name of the chunk that holds `src/start.ts` and all that it imports. */
const chunkName = 'index-start';

type Modules = { getModuleInfo: (id: string) => { importers: string[] } | null };

/** Names the group of `src/start.ts` and of everything that it imports statically; no other module is in it. */
export function createStartGroup() {
  const known = new Map<string, boolean>();
  const isOfStart = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, entry.test(id));
    const found =
      entry.test(id) ||
      (modules.getModuleInfo(id)?.importers ?? []).some((by) => isOfStart(by, modules));
    known.set(id, found);
    return found;
  };
  return (id: string, modules: Modules) => (isOfStart(id, modules) ? chunkName : null);
}

const preload = /<link rel="modulepreload"[^>]* href="(\.\/assets\/index-start-[^"]+)">\s*/;
const screen = /<script type="module"[^>]* src="([^"]+)"><\/script>/;

/**
 * Lets the browser run the chunk of `src/start.ts` as soon as it has arrived, before the style sheet: an `async` script in
 * place of its preload. The script of the screen waits in a `template`, where a browser neither loads nor runs it, until
 * the start asks for it (`src/app/start/askForScreen.ts`). It stays a script of the document, so that it has an
 * `integrity` and counts in the first load. It imports the start, which therefore runs once, and before the screen.
 */
export function startFirst(): Plugin {
  return {
    name: 'assetpay-start-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [startTag, startFile] = preload.exec(html) ?? [];
        if (startTag === undefined)
          throw new Error('index.html: the start is in no file of its own.');
        const [screenTag, screenFile] = screen.exec(html) ?? [];
        if (screenTag === undefined)
          throw new Error('index.html: no script of the screen was found.');
        const waiting = `<script type="module" async crossorigin src="${screenFile}"></script>`;
        const first = `<script type="module" async fetchpriority="high" crossorigin src="${startFile}"></script>`;
        return html
          .replace(startTag, '')
          .replace(screenTag, `<template>${waiting}</template>\n    ${first}`);
      },
    },
  };
}
