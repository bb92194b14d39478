import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run/tools.mjs';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const listDocuments = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const documents = ['.', 'docs', 'docs/decisions', 'bench', 'sandbox'].flatMap(listDocuments);

/** The anchor that GitHub gives a heading. */
function toAnchor(heading: string): string {
  const words = heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '');
  return words.replaceAll(/\s/g, '-');
}

function hasAnchor(text: string, anchor: string): boolean {
  return [...text.matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => toAnchor(heading) === anchor);
}

/** The links of a document that lead to no file, or to no heading of it. */
function listBroken(document: string, text: string): string[] {
  const links = text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g);
  return [...links]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : join(dirname(document), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !hasAnchor(read(target), anchor);
    });
}

test('every link of a document leads to a file, and to a heading of it', () => {
  expect(documents.length).toBeGreaterThan(40);
  const broken = documents.flatMap((file) =>
    listBroken(file, read(file)).map((link) => `${file}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('a link to a heading that is not there is found', () => {
  const text = '[a](../README.md#two-commands) [b](../README.md#gone) [c](gone.md) [d](#gone)';
  expect(listBroken('docs/api.md', text)).toEqual(['../README.md#gone', 'gone.md', '#gone']);
});
