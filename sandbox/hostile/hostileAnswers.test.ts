import { expect, test } from 'vitest';
import {
  createHostileInventory,
  createHostileTrades,
  defaultSeed,
  type HostileInventory,
} from './hostileAnswers';

const answers: readonly HostileInventory[] = Array.from({ length: 400 }, (_, index) =>
  createHostileInventory(defaultSeed, index),
);
const bodies = answers.map(({ body }) => body).join('\n');

test('the same seed makes the same answers, another seed others', () => {
  expect(createHostileInventory(7, 3)).toEqual(createHostileInventory(7, 3));
  expect(createHostileTrades(7, 3)).toEqual(createHostileTrades(7, 3));
  expect(createHostileInventory(7, 3).body).not.toBe(createHostileInventory(8, 3).body);
});

test('every answer is JSON, and most hold items that are as they should be', {
  timeout: 30_000,
}, () => {
  for (const { body } of answers) expect(() => JSON.parse(body)).not.toThrow();
  expect(answers.filter(({ good }) => good.length > 0).length).toBeGreaterThan(300);
  expect(answers.filter(({ sent }) => sent === undefined).length).toBeGreaterThan(10);
  const trades = answers.map((_, index) => createHostileTrades(defaultSeed, index));
  expect(trades.filter(({ good }) => good.length > 0).length).toBeGreaterThan(250);
});

test.each([
  ['markup', '<script>'],
  ['a script for an address', '"iconUrl":"javascript:'],
  ['another host', 'https://hostile.example'],
  ['a style in a colour', ';background:url('],
  ['a direction without an end', '\u202e'],
  ['10,000 letters', 'x'.repeat(10_000)],
  ['10,000 marks that show nothing', '\u200b'.repeat(10_000)],
  ['half a character', '\\ud83d'],
  ['a key of every object', '"__proto__":{'],
  ['a number without an end', '"price":1e999'],
  ['a number that is none', '"NaN"'],
  ['a negative price', '"price":-1'],
  ['year 0', '"updatedAt":"0000-'],
  ['year 9999', '"updatedAt":"9999-'],
  ['10,000 levels', '['.repeat(10_000)],
])('somewhere there is %s', (_, text) => {
  expect(bodies.includes(text)).toBe(true);
});

test('somewhere an item has 1,000 stickers, and somewhere an id comes twice', {
  timeout: 30_000,
}, () => {
  const lists = answers.map(({ body }) => listItems(JSON.parse(body)));
  const stickers = lists.flat().map((item) => toLength(item, 'stickers'));
  expect(stickers).toContain(1_000);
  const ids = lists.map((items) => items.flatMap((item) => read(item, 'id') ?? []));
  expect(ids.some((list) => new Set(list).size < list.length)).toBe(true);
});

function listItems(answer: unknown): unknown[] {
  const list = read(read(answer, 'data'), 'inventory');
  return Array.isArray(list) ? list : [];
}

function toLength(value: unknown, key: string): number {
  const list = read(value, key);
  return Array.isArray(list) ? list.length : 0;
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
