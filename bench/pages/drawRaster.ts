import { crc32, deflateSync } from 'node:zlib';

/** Bytes of a pixel: red, green, blue, alpha. */
const depth = 4;

/**
 * Draws a PNG of `width` × `height` px like a photo: a shaded, grainy body on a transparent ground. Each
 * seed (0 to 1) has its own colour. It has about as many bytes as Steam's icons of this size.
 */
export function drawRaster(width: number, height: number, seed: number): Buffer {
  const pixels = Buffer.alloc(height * (1 + width * depth));
  let grain = Math.floor(seed * 0x7fffffff) + 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      grain = (Math.imul(grain, 1_103_515_245) + 12_345) & 0x7fffffff;
      const far = Math.hypot((x / width - 0.5) * 2, (y / height - 0.5) * 3.2);
      const light = (1 - far / 1.6) * 190 + ((grain >> 16) % 12);
      const at = y * (1 + width * depth) + 1 + x * depth;
      pixels[at] = light * (0.4 + 0.6 * seed);
      pixels[at + 1] = light * (1 - 0.5 * seed);
      pixels[at + 2] = light * (0.6 + 0.4 * Math.abs(seed - 0.5));
      pixels[at + 3] = far < 1 ? 255 : 0;
      if (far >= 1) pixels.fill(0, at, at + 3);
    }
  }
  return encode(width, height, pixels);
}

/** Writes the parts of a PNG: signature, header (8-bit RGBA), data, end. */
function encode(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(pixels)),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
