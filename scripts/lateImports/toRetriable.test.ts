import { expect, test } from 'vitest';
import { toRetriable } from './toRetriable';

const chunk = (fileName: string, code = '', imports: string[] = []) => ({
  fileName: `assets/${fileName}`,
  code,
  imports: imports.map((name) => `assets/${name}`),
});
const load = (file: string) => `()=>w(()=>import(\`./${file}\`),[],import.meta.url)`;

test('a file that nothing else imports can be asked for under another address', () => {
  const { codes, changed } = toRetriable([
    chunk('index.js', `S(${load('Leaf-a1.js')})`),
    chunk('Leaf-a1.js'),
  ]);
  expect(changed).toBe(1);
  expect(codes.get('assets/index.js')).toBe(
    'S(e=>w(()=>import(`./Leaf-a1.js`+e),[],import.meta.url))',
  );
});

test('a file that another one imports keeps its address, as two would make two instances', () => {
  const { changed } = toRetriable([
    chunk('index.js', `S(${load('shared-a1.js')})`),
    chunk('shared-a1.js'),
    chunk('Leaf-b2.js', '', ['shared-a1.js']),
  ]);
  expect(changed).toBe(0);
});

test('a file that is loaded in two places keeps its address', () => {
  const { changed } = toRetriable([
    chunk('index.js', `S(${load('Leaf-a1.js')});S(${load('Leaf-a1.js')})`),
    chunk('Leaf-a1.js'),
  ]);
  expect(changed).toBe(0);
});
