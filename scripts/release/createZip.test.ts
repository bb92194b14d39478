import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createZip } from './createZip.mjs';

const files = new Map([
  ['b/ü.txt', Buffer.from('second')],
  ['a.txt', Buffer.from('first '.repeat(1_000))],
  ['empty', Buffer.alloc(0)],
]);

/** Reads an archive as a reader does: from its end, by its directory. */
function readZip(zip: Buffer) {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(local)).toBe(0x04034b50);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20)));
    expect(crc32(bytes)).toBe(zip.readUInt32LE(at + 16));
    expect(bytes.length).toBe(zip.readUInt32LE(at + 24));
    const mode = zip.readUInt32LE(at + 38) >>> 16;
    at += 46 + nameLength;
    return { name, text: bytes.toString(), mode };
  });
}

test('an archive gives back its files, which everybody may read', () => {
  const mode = 0o100644;
  expect(readZip(createZip(files))).toEqual([
    { name: 'a.txt', text: 'first '.repeat(1_000), mode },
    { name: 'b/ü.txt', text: 'second', mode },
    { name: 'empty', text: '', mode },
  ]);
});

test('the same files give the same bytes in whatever order they come', () => {
  const reversed = new Map([...files].reverse());
  expect(createZip(reversed).equals(createZip(files))).toBe(true);
});
