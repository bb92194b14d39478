import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The rooms from the ground up: each imports only from those before it. `.` is the sandbox's own
 * folder. Tests and the rooms that exist for them may import from anywhere.
 */
const order = [
  'lib',
  'wire',
  'pictures/silhouettes',
  'pictures/patterns',
  'pictures',
  'catalogue/templates',
  'catalogue/cs2',
  'catalogue/rust',
  'catalogue',
  'merchants',
  'scenarios',
  'faultPlan',
  'trading',
  'state',
  'faults',
  'inventory',
  'api',
  'control',
  'merchantSite',
  'playground',
  'http',
  '.',
];
const roomsForTests = ['hostile', 'testing'];
const mostFiles = 30;

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const toRoom = (file: string) => dirname(file);
const rooms = new Set(files.map(toRoom));

/** The files of the sandbox that a file imports, those of types included, without their extension. */
function readImports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const paths = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']+)'/g)];
  return paths.map(([, path = '']) => {
    const target = resolve(root, dirname(file), path);
    return relative(root, target).replaceAll('\\', '/').replace(/\.ts$/, '');
  });
}

const sources = files.filter(
  (file) => !file.endsWith('.test.ts') && !roomsForTests.includes(toRoom(file)),
);
const imports = new Map(sources.map((file) => [file.replace(/\.ts$/, ''), readImports(file)]));

test('every room has its place in the order', () => {
  expect([...rooms].toSorted()).toEqual([...order, ...roomsForTests].toSorted());
});

test('a room imports only from rooms below it', () => {
  const upward = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => order.indexOf(toRoom(target)) > order.indexOf(toRoom(file)))
      .concat(targets.filter((target) => !order.includes(toRoom(target))))
      .map((target) => `${file} -> ${target}`),
  );
  expect(upward).toEqual([]);
});

test('no file leads back to itself, not even by types', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const target of imports.get(file) ?? []) follow(target, [...path, file]);
  };
  for (const file of imports.keys()) follow(file, []);
  expect(circles).toEqual([]);
});

test('every import leads to a file of the sandbox, so that none is overlooked', () => {
  const unknown = [...imports].flatMap(([, targets]) =>
    targets.filter((target) => !imports.has(target)),
  );
  expect(unknown).toEqual([]);
  expect(imports.get('app')).toContain('api/createApiRoutes');
  expect(imports.get('trading/Trading')).toContain('trading/Trade');
});

test(`no room holds more than ${mostFiles} files`, () => {
  const crowded = [...rooms].filter(
    (room) => files.filter((file) => toRoom(file) === room).length > mostFiles,
  );
  expect(crowded).toEqual([]);
});

test.each([...order.slice(0, -1), ...roomsForTests])('docs/architecture.md tells of %s', (room) => {
  const text = readFileSync(join(root, '../docs/architecture.md'), 'utf8');
  expect(text).toContain(`\`sandbox/${room}\``);
});
