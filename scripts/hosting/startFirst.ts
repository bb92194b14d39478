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

/**
 * Lets the browser run the chunk of `src/start.ts` as soon as it has arrived, before style sheet and screen: an `async`
 * script in place of its preload. The screen imports the same file, so that it runs once, and before the screen.
 */
export function startFirst(): Plugin {
  return {
    name: 'assetpay-start-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [tag, file] = preload.exec(html) ?? [];
        if (tag === undefined) throw new Error('index.html: the start is in no file of its own.');
        const script = `<script type="module" async fetchpriority="high" crossorigin src="${file}"></script>`;
        return html
          .replace(tag, '')
          .replace(/<script type="module"/, (first) => `${script}\n    ${first}`);
      },
    },
  };
}
