import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { floors, innerFloors, listBelow, withoutReact } from './floors.mjs';
import { toRulesFile } from './toLintRules.mjs';

const root = resolve(import.meta.dirname, '../..');
const importOf = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g;
const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);

const files = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|css)$/.test(file));
const known = new Set(files);

/** The file of `src` that an import means; `undefined` for a package and for what is outside. */
function toFile(from: string, source: string): string | undefined {
  if (!/^(~\/|\.)/.test(source)) return undefined;
  const path = source.startsWith('~/') ? source.slice(2) : posix.join(dirname(from), source);
  if (path.startsWith('..')) return undefined;
  const file = ['', '.ts', '.tsx'].map((end) => path + end).find((name) => known.has(name));
  if (file === undefined) throw new Error(`${from} imports ${source}, which is no file.`);
  return file;
}

/** The imports of each file that is not for tests, types included. */
const imports = new Map(
  files
    .filter((file) => !file.endsWith('.css') && !isTest(file))
    .map((file) => {
      const text = readFileSync(resolve(root, 'src', file), 'utf8');
      return [file, [...text.matchAll(importOf)].map(([, source = '']) => source)];
    }),
);

/** Room and sub-room of a file: `['inventory', 'rows']`, `['app', '.']`. */
function toPlace(file: string): [room: string, name: string] {
  const [room = '', ...rest] = file.split('/');
  const isOwn = innerFloors[room]?.flat().includes(rest.join('/'));
  return [room, isOwn ? rest.join('/') : posix.dirname(rest.join('/'))];
}

/** Imports between two sub-rooms of `room`. */
function listArrows(room: string): { from: string; to: string; file: string }[] {
  return [...imports]
    .flatMap(([file, sources]) => sources.map((source) => ({ file, to: toFile(file, source) })))
    .flatMap(({ file, to }) =>
      to === undefined ? [] : [{ file, from: toPlace(file), to: toPlace(to) }],
    )
    .filter(({ from, to }) => from[0] === room && to[0] === room && from[1] !== to[1])
    .map(({ file, from, to }) => ({ file, from: from[1], to: to[1] }));
}

test('the linter keeps the floors as they are listed', () => {
  const rules = readFileSync(resolve(root, 'lint/floors.json'), 'utf8');
  expect(rules, 'run `node scripts/floors/writeLintRules.mjs`').toBe(toRulesFile());
});

test('every room and every folder in it is on one floor, and no floor holds what is not there', () => {
  const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => toPlace(file)[0]));
  expect([...rooms].sort()).toEqual(floors.flat().sort());
  expect(Object.keys(innerFloors).sort()).toEqual([...rooms].sort());
  for (const room of rooms) {
    const inside = files.filter((file) => toPlace(file)[0] === room && !file.includes('/testing/'));
    const places = new Set(inside.map((file) => toPlace(file)[1]));
    expect([...places].sort()).toEqual(innerFloors[room]?.flat().sort());
  }
});

test.each(floors.flat())('docs/architecture.md has a line for each folder of %s', (room) => {
  const text = readFileSync(resolve(root, 'docs/architecture.md'), 'utf8');
  const folders = (innerFloors[room] ?? []).flat().filter((name) => !/^\.$|\.ts$/.test(name));
  expect(folders.filter((name) => !text.includes(`| \`${room}/${name}\` |`))).toEqual([]);
});

test.each(floors.flat())('arrows between the folders of %s go down only', (room) => {
  const tower = innerFloors[room] ?? [];
  const upward = listArrows(room).filter(({ from, to }) => !listBelow(tower, from).includes(to));
  expect(upward).toEqual([]);
});

test('the arrows are seen: rows, types and late imports among them', () => {
  const has = (room: string, from: string, to: string) =>
    listArrows(room).some((arrow) => arrow.from === from && arrow.to === to);
  expect(has('inventory', 'grid', 'rows')).toBe(true);
  expect(has('inventory', 'stacks', 'filters')).toBe(true);
  expect(has('inventory', '.', 'tools')).toBe(true);
});

test('no two files import each other, by types either, however long the way back is', () => {
  const toNext = (file: string) =>
    (imports.get(file) ?? []).flatMap((source) => toFile(file, source) ?? []);
  const isReached = (goal: string) => {
    const seen = new Set<string>();
    const queue = toNext(goal);
    for (const file of queue) {
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...toNext(file));
    }
    return seen.has(goal);
  };
  expect([...imports.keys()].filter(isReached)).toEqual([]);
});

test.each(withoutReact)('%s reaches React by no way', (place) => {
  const seen = new Set([...imports.keys()].filter((file) => file.startsWith(`${place}/`)));
  for (const file of seen) {
    for (const source of imports.get(file) ?? []) {
      expect(source, file).not.toMatch(/^(react|react-dom|@tanstack)(\/|$)/);
      const next = toFile(file, source);
      if (next !== undefined) seen.add(next);
    }
  }
});

test('no folder has to be read to its end', () => {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count >= 40)).toEqual([]);
});
