import { expect, test, vi } from 'vitest';
import { remember } from './remember';

test('an answer is made once for each key, by identity', () => {
  const make = vi.fn(({ name }: { name: string }) => ({ letters: name.length }));
  const measure = remember(make);
  const first = { name: 'ak' };
  expect(measure(first)).toBe(measure(first));
  expect(measure({ name: 'ak' })).not.toBe(measure(first));
  expect(make).toHaveBeenCalledTimes(2);
});

test.each([0, '', false])('the answer %j is remembered too', (answer) => {
  const make = vi.fn(() => answer);
  const recall = remember(make);
  const key = {};
  expect([recall(key), recall(key)]).toEqual([answer, answer]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('a call that throws is not remembered', () => {
  const make = vi.fn<(key: object) => string>().mockImplementationOnce(() => {
    throw new Error('not yet');
  });
  make.mockReturnValue('now');
  const recall = remember(make);
  const key = {};
  expect(() => recall(key)).toThrow('not yet');
  expect(recall(key)).toBe('now');
});
