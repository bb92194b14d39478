// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { deviceStorage } from '~/lib/safeStorage';
import { stackings } from './filters';
import { readUsualStacks, writeUsualStacks } from './usualStacks';

beforeEach(() => window.localStorage.clear());

test.each([undefined, ...stackings])('%s is remembered', (stacks) => {
  writeUsualStacks('name');
  writeUsualStacks(stacks);
  expect(readUsualStacks()).toBe(stacks);
});

test.each(['', 'none', 'all', '__proto__'])('"%s" groups nothing', (stored) => {
  deviceStorage.write('assetpay.stacks', stored);
  expect(readUsualStacks()).toBeUndefined();
});
