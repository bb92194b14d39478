import { expect, test } from 'vitest';
import { compileWords } from './compileWords.ts';
import { readWords } from './readWords.ts';

const module = (texts: string) =>
  `import { defineWords } from '~/lib/language/defineWords';\nexport const words = defineWords(${texts});`;

test('texts are read by their path, in their order, whatever satisfies stands around them', () => {
  const words = readWords(
    module("{ title: 'Deposit', sorts: { 'a-b': 'Name' } satisfies Record<Sort, string> }"),
  );
  expect([...(words?.texts ?? [])]).toEqual([
    ['title', 'Deposit'],
    ['sorts.a-b', 'Name'],
  ]);
});

test('a module without texts is none of ours', () => {
  expect(readWords("export const words = { title: 'Deposit' };")).toBeUndefined();
});

test.each([
  "{ title: 'Deposit' + name }",
  '{ title: `Deposit` }',
  '{ title: (name: string) => name }',
  '{ ...others }',
  "{ [name]: 'Deposit' }",
  "{ '404': 'Deposit' }",
])('%s is refused, as it could not be translated', (texts) => {
  expect(() => readWords(module(texts))).toThrow();
});

test('a build keeps names alone, and marks those that take arguments', () => {
  const code = compileWords(
    module("{ title: 'Deposit', of: { count: '{n, number}' } }"),
    '7',
    false,
  );
  expect(code).toContain('defineWords("7", {"title":0,"of":{"count":1}})');
  expect(code).not.toContain('Deposit');
});

test('terms are named by themselves, and a build keeps none of them', () => {
  const code =
    "import { defineTerms } from '~/lib/language/defineTerms';\nexport const describeTerm = defineTerms(['Covert', 'Factory New']);";
  expect([...(readWords(code)?.texts ?? [])]).toEqual([
    ['Covert', 'Covert'],
    ['Factory New', 'Factory New'],
  ]);
  expect(compileWords(code, '7', false)).toContain('defineTerms("7")');
  expect(() => readWords("export const describeTerm = defineTerms({ a: 'b' });")).toThrow();
});
