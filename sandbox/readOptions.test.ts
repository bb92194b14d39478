import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from './readOptions';

function writeTemporary(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'inventory.json');
  writeFileSync(path, content);
  return path;
}

test('sets nothing in an empty environment', () => {
  expect(readOptions({})).toEqual({});
  expect(readOptions({ SANDBOX_ITEMS: '', SANDBOX_VERIFIED: '', SANDBOX_INVENTORY: '' })).toEqual(
    {},
  );
});

test('reads the number of items and the verification', () => {
  expect(readOptions({ SANDBOX_ITEMS: '12', SANDBOX_VERIFIED: '0' })).toEqual({
    sizes: { '730': 12, '252490': 12 },
    verified: false,
  });
});

test('reads the pace of trades', () => {
  expect(readOptions({ SANDBOX_ACCEPT_SECONDS: '2.5', SANDBOX_HOLD_SECONDS: '0' })).toEqual({
    trading: { acceptMs: 2_500, holdMs: 0 },
  });
});

test('reads keys of config.json, and the fate of offered items', () => {
  expect(
    readOptions({ SANDBOX_CONFIG: '{"merchantId":"x"}', SANDBOX_OFFERED_ITEMS: 'listed' }),
  ).toEqual({ config: { merchantId: 'x' }, trading: { offeredItems: 'listed' } });
});

test('reads the seed of faults', () => {
  expect(readOptions({ SANDBOX_FAULTS: '7' })).toEqual({ faultSeed: 7 });
});

test('reads whether pictures are drawn or plain', () => {
  expect(readOptions({ SANDBOX_PICTURES: 'plain' })).toEqual({ hasPlainPictures: true });
  expect(readOptions({ SANDBOX_PICTURES: 'drawn' })).toEqual({ hasPlainPictures: false });
});

test('reads the file to serve', () => {
  const path = writeTemporary('{"inventory":[]}');
  expect(readOptions({ SANDBOX_INVENTORY: path })).toEqual({ inventoryFile: { inventory: [] } });
});

test.each([
  [{ SANDBOX_ITEMS: 'many' }, 'SANDBOX_ITEMS'],
  [{ SANDBOX_ITEMS: '-1' }, 'SANDBOX_ITEMS'],
  [{ SANDBOX_VERIFIED: 'yes' }, 'SANDBOX_VERIFIED'],
  [{ SANDBOX_HOLD_SECONDS: 'week' }, 'SANDBOX_HOLD_SECONDS'],
  [{ SANDBOX_ACCEPT_SECONDS: '-1' }, 'SANDBOX_ACCEPT_SECONDS'],
  [{ SANDBOX_FAULTS: 'often' }, 'SANDBOX_FAULTS'],
  [{ SANDBOX_PICTURES: 'none' }, 'SANDBOX_PICTURES'],
  [{ SANDBOX_FAULTS: '4294967296' }, 'SANDBOX_FAULTS'],
  [{ SANDBOX_CONFIG: '{' }, 'SANDBOX_CONFIG'],
  [{ SANDBOX_CONFIG: '[]' }, 'SANDBOX_CONFIG'],
  [{ SANDBOX_OFFERED_ITEMS: 'gone' }, 'SANDBOX_OFFERED_ITEMS'],
  [{ SANDBOX_INVENTORY: 'no-such-file.json' }, 'SANDBOX_INVENTORY: no-such-file.json'],
])('names the variable that is wrong in %j', (environment, name) => {
  expect(() => readOptions(environment)).toThrow(name);
});

test('refuses a file that holds no inventory, and names it', () => {
  const path = writeTemporary('{"items":[]}');
  expect(() => readOptions({ SANDBOX_INVENTORY: path })).toThrow(path);
});

test('reads the port of the merchant’s site', () => {
  expect(readOptions({ SANDBOX_MERCHANT_PORT: '4174' })).toEqual({ merchantPort: 4174 });
  expect(() => readOptions({ SANDBOX_MERCHANT_PORT: '70000' })).toThrow('SANDBOX_MERCHANT_PORT');
});
