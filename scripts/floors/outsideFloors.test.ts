import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const importOf = /(?:from |import\()'(\.[^']+)'/g;

/** Source files below a folder, from the repository's root, with `/`. */
function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file));
}

type Arrow = { from: string; to: string };

/** Imports between two folders of `folder`, with the files that they are between. */
function listArrows(folder: string): Arrow[] {
  return listFiles(folder).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(importOf)]
      .map(([, path = '']) => ({ from: file, to: posix.join(dirname(file), path) }))
      .filter(({ from, to }) => to.startsWith(`${folder}/`) && dirname(from) !== dirname(to)),
  );
}

const describe = ({ from, to }: Arrow) => `${from} → ${to}`;

for (const folder of ['e2e', 'bench']) {
  test(`no two folders of ${folder} import each other`, () => {
    const arrows = listArrows(folder);
    expect(arrows.length).toBeGreaterThan(0);
    const isBack = (one: Arrow) =>
      arrows.some(
        (other) =>
          dirname(other.from) === dirname(one.to) && dirname(other.to) === dirname(one.from),
      );
    expect(arrows.filter(isBack).map(describe)).toEqual([]);
  });
}

test('specs stand apart from the code that they share, and import no other spec', () => {
  const isShared = (file: string) => file.startsWith('e2e/support/');
  const isSpec = (file: string) => file.endsWith('.spec.ts');
  const rooms = listFiles('e2e').filter((file) => dirname(file) !== 'e2e');
  expect(rooms.filter((file) => isSpec(file) === isShared(file))).toEqual([]);
  const imported = listArrows('e2e').filter(({ to }) => !isShared(to) && dirname(to) !== 'e2e');
  expect(imported.map(describe)).toEqual([]);
});
