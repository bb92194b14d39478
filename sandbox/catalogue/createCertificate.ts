import { crc32 } from 'node:zlib';
import type { WireItem, WireSticker } from '../wire/WireItem';
import { FieldWriter } from './FieldWriter';

const nameTags = ['Old Faithful', 'do not sell', 'gg wp ♥', 'Мой нож'];

/**
 * Steam's item certificate (docs/sources.md, Item certificates): the fields of
 * `CEconItemPreviewDataBlock` and a checksum, all masked with the first byte. `noise` decides the facts
 * that the API does not tell.
 */
export function createCertificate(item: WireItem, noise: Buffer): string {
  const mask = noise.readUInt8(0);
  const payload = createPayload(item, noise);
  const crc = crc32(Buffer.from([mask, ...payload]));
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(((crc & 0xffff) ^ Math.imul(payload.length, crc)) >>> 0);
  const bytes = Buffer.from([0, ...payload, ...checksum]);
  return Buffer.from(bytes.map((byte) => byte ^ mask))
    .toString('hex')
    .toUpperCase();
}

function createPayload(item: WireItem, noise: Buffer): number[] {
  const block = new FieldWriter();
  const isStatTrak = item.name.includes('StatTrak™');
  block.number(2, Number(item.assetId ?? 0));
  // An AK-47 | Redline for every item: the page takes the kind of item from the API.
  for (const [field, value] of [
    [3, 7],
    [4, 282],
    [5, 3],
  ] as const)
    block.number(field, value);
  block.number(6, isStatTrak ? 9 : 4);
  block.number(7, toBits(Number(item.wear)));
  block.number(8, item.paintSeed ?? 0);
  if (isStatTrak) {
    block.number(9, 0);
    block.number(10, noise.readUInt16BE(2));
  }
  const tag = noise.readUInt8(1) % 8 === 0 ? nameTags[noise.readUInt8(2) % 4] : undefined;
  if (tag) block.bytes(11, Buffer.from(tag));
  for (const sticker of item.stickers ?? []) block.bytes(12, createSticker(sticker));
  block.number(13, 1);
  block.number(14, 8);
  if (item.charm) block.bytes(20, createCharm(noise.readUInt16BE(4)));
  return block.written;
}

function createSticker({ slot, wear }: WireSticker): number[] {
  const block = new FieldWriter();
  block.number(1, slot);
  block.number(2, 4_000);
  if (wear) block.float(3, wear);
  return block.written;
}

function createCharm(pattern: number): number[] {
  const block = new FieldWriter();
  block.number(1, 0);
  block.number(2, 20);
  block.number(10, pattern);
  return block.written;
}

/** The 32 bits of a float, as a number. */
function toBits(float: number): number {
  const bits = Buffer.alloc(4);
  bits.writeFloatBE(float);
  return bits.readUInt32BE();
}
