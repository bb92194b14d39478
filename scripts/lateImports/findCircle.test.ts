import { expect, test } from 'vitest';
import { findCircle } from './findCircle';

const toChunks = (imports: Record<string, string[]>) =>
  Object.entries(imports).map(([fileName, names]) => ({ fileName, imports: names }));

test.each([
  ['two', { page: ['a'], a: ['b'], b: ['a'] }, ['a', 'b']],
  ['three', { page: ['a', 'x'], x: [], a: ['b'], b: ['x', 'c'], c: ['a'] }, ['a', 'b', 'c']],
])('files that import each other are named: %s', (_name, imports, circle) => {
  expect(findCircle(toChunks(imports))).toEqual(circle);
});

test('a file that is imported by several is no circle, and neither is one from outside', () => {
  const imports = { page: ['a', 'b'], a: ['c'], b: ['c', 'a'], c: ['outside'] };
  expect(findCircle(toChunks(imports))).toBeUndefined();
});
