import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The package whose code Vite or Rolldown puts into a bundle by itself, by the start of the module's id. */
const helpers = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' } as const;

/** Generated from this project's own files (`scripts/language`). */
const own = '\0virtual:language';

/** Up to the folder of the innermost package: a package can have a `node_modules` of its own. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** `@import "name/…"` of a stylesheet, but for paths and addresses. */
const packageImport = /@import\s+(?:url\()?["'](?![./]|[a-z]+:)((?:@[^/"']+\/)?[^/"']+)/g;

/**
 * Answers the folders of all packages of which a bundle holds code, sorted.
 * @param ids of the modules in the chunks of a bundle, stylesheets included. What a stylesheet imports is
 * no module: Tailwind puts it in before the bundler sees it.
 * @param root of the repository
 * @throws for a generated module whose author is not known
 */
export function findPackages(ids: readonly string[], root: string): string[] {
  const toFolder = (name: string) => resolve(root, 'node_modules', name);
  const folders = ids.flatMap((id) => {
    if (id.startsWith(own)) return [];
    if (id.startsWith('\0')) return toFolder(findHelper(id));
    const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
    const [folder] = packageFolder.exec(path) ?? [];
    if (folder !== undefined) return folder;
    return path.endsWith('.css') ? listImports(path).map(toFolder) : [];
  });
  return [...new Set(folders)].sort();
}

function findHelper(id: string): string {
  const [, name] = Object.entries(helpers).find(([start]) => id.startsWith(start)) ?? [];
  if (name === undefined) throw new Error(`licences.txt: whose code is ${JSON.stringify(id)}?`);
  return name;
}

function listImports(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(packageImport)].map(([, name = '']) => name);
}
