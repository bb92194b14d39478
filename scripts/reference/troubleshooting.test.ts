import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run/tools.mjs';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The rooms that name errors. */
const rooms = ['assetpay', 'deposit', 'trades', 'embed', 'app/embedding', 'app/theme'];

/** A key as text or as the name of a table's entry. */
const keyInCode = /'([A-Z][A-Z_]{6,})'|^\s*([A-Z][A-Z_]{6,}):/gm;
const keyInDocument = /`([A-Z][A-Z_]{6,})`/g;

function listKeysOfCode(): string[] {
  const files = rooms.flatMap((room) => {
    const names = readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' });
    return names.map((name) => join('src', room, name));
  });
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing/.test(file));
  return code.flatMap((file) =>
    [...read(file).matchAll(keyInCode)].map(([, text, entry]) => text ?? entry ?? ''),
  );
}

function listKeys(text: string): string[] {
  return [...text.matchAll(keyInDocument)].map(([, key = '']) => key);
}

/** The keys of the API, in the table of docs/api.md. */
function listKeysOfApi(): string[] {
  const [, section = ''] = /^## Errors$([\s\S]*?)^## /m.exec(read('docs/api.md')) ?? [];
  return listKeys(section);
}

const documented = listKeys(read('docs/troubleshooting.md'));

test('docs/troubleshooting.md names every key that the page or the API knows, and no other', () => {
  const known = [...new Set([...listKeysOfCode(), ...listKeysOfApi()])];
  expect(known.length).toBeGreaterThan(60);
  expect([...new Set(documented)].toSorted()).toEqual(known.toSorted());
});

test('each key has one place in it', () => {
  expect(documented.filter((key, index) => documented.indexOf(key) !== index)).toEqual([]);
});
