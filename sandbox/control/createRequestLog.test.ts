import { expect, test } from 'vitest';
import { createRequestLog } from './createRequestLog';

const request = { method: 'GET', path: '/client/inventory', query: '', at: 'now' };

test('tells the requests of one token from those of another', () => {
  const log = createRequestLog();
  log.add({ ...request, query: 'page=1' }, 'one');
  log.add({ ...request, query: 'page=2' }, 'two');
  expect(log.select('one').map(({ query }) => query)).toEqual(['page=1']);
  expect(log.select(undefined)).toHaveLength(2);
  expect(log.select('three')).toEqual([]);
});

test('never gives a token away', () => {
  const log = createRequestLog();
  log.add(request, 'secret-token');
  expect(JSON.stringify(log.select(undefined))).not.toContain('secret');
});

test('forgets one caller or all', () => {
  const log = createRequestLog();
  log.add(request, 'one');
  log.add(request, 'two');
  log.clear('one');
  expect(log.select(undefined)).toHaveLength(1);
  log.clear(undefined);
  expect(log.select(undefined)).toEqual([]);
});
