import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawRaster } from './drawRaster';

test('a drawn picture is a PNG of its size, whole and true to its checksums', () => {
  const chunks = readChunks(drawRaster(8, 6, 0.5));
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(chunks.every(({ isTrue }) => isTrue)).toBe(true);
  const [header, data] = chunks;
  expect([header?.body.readUInt32BE(0), header?.body.readUInt32BE(4)]).toEqual([8, 6]);
  expect(inflateSync(data?.body ?? Buffer.alloc(0))).toHaveLength(6 * (1 + 8 * 4));
});

test('another seed draws another picture, the same seed the same', () => {
  expect(drawRaster(8, 6, 0.2).equals(drawRaster(8, 6, 0.2))).toBe(true);
  expect(drawRaster(8, 6, 0.2).equals(drawRaster(8, 6, 0.7))).toBe(false);
});

function readChunks(file: Buffer) {
  const chunks: { type: string; body: Buffer; isTrue: boolean }[] = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const isTrue = file.readUInt32BE(end) === crc32(file.subarray(at + 4, end));
    chunks.push({ type, body: file.subarray(at + 8, end), isTrue });
    at = end + 4;
  }
  return chunks;
}
