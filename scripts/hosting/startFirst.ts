import type { Plugin } from 'vite';

type Modules = { getModuleInfo: (id: string) => { importers: string[] } | null };

/**
 * Names the group of `src/${name}.ts` and of everything that it imports statically, `index-${name}`; no other module is in
 * it.
 */
export function createStartGroup(name: 'visit' | 'start') {
  const entry = new RegExp(`/src/${name}\\.ts$`);
  const known = new Map<string, boolean>();
  const isPart = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, entry.test(id));
    const found =
      entry.test(id) ||
      (modules.getModuleInfo(id)?.importers ?? []).some((by) => isPart(by, modules));
    known.set(id, found);
    return found;
  };
  return (id: string, modules: Modules) => (isPart(id, modules) ? `index-${name}` : null);
}

const preload = /<link rel="modulepreload"[^>]* href="(\.\/assets\/index-(\w+)-[^"]+)">\s*/g;
const screen = /<script type="module"[^>]* src="([^"]+)"><\/script>/;

/**
 * Lets the browser run the file of `src/visit.ts` as soon as it has arrived, before the style sheet: an `async` script in place
 * of its preload. The scripts of `src/start.ts` and of the screen, and preloads of what the screen alone needs, wait in
 * templates, where a browser neither loads nor runs them, until the visit and the start ask for them
 * (`src/app/start/waitingCode.ts`). They stay tags of the document, so that they have an `integrity` and count in the
 * first load. Each imports the one before, which therefore runs once, and earlier.
 */
export function startFirst(): Plugin {
  return {
    name: 'assetpay-start-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [screenTag, screenFile = ''] = screen.exec(html) ?? [];
        if (screenTag === undefined)
          throw new Error('index.html: no script of the screen was found.');
        const files = new Map<string, string>();
        const others: string[] = [];
        for (const [, file = '', name] of html.matchAll(preload)) {
          if (name === 'visit' || name === 'start') files.set(name, file);
          else others.push(file);
        }
        const [visit, start] = [files.get('visit'), files.get('start')];
        if (visit === undefined || start === undefined)
          throw new Error('index.html: the start is in no file of its own.');
        const links = [...others, screenFile].map(toPreload).join('');
        const tags = [
          toScript(visit, urgent),
          `<template id="start">${toScript(start, urgent)}</template>`,
          `<template id="screen">${links}${toScript(screenFile)}</template>`,
        ];
        return html.replace(preload, '').replace(screenTag, tags.join('\n    '));
      },
    },
  };
}

const urgent = ' fetchpriority="high"';
const toPreload = (file: string) => `<link rel="modulepreload" crossorigin href="${file}">`;
const toScript = (file: string, urgency = '') =>
  `<script type="module" async${urgency} crossorigin src="${file}"></script>`;
