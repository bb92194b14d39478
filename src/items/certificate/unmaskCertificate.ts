import CRC32 from 'crc-32';

/** From the six bytes of an empty one to more than any item needs. */
const certificate = /^(?:[0-9A-F]{2}){6,2048}$/i;

/** Bytes of the checksum, which end a certificate. */
const checksumLength = 4;

/**
 * The payload of a certificate in hex whose checksum is right, or `undefined`. The first byte masks every byte,
 * itself included. The checksum is taken of the first byte as it was sent and the payload without its
 * mask: all 70 certificates of real inventories agree to that. The library that reads the payload checks
 * none but those without a mask.
 */
export function unmaskCertificate(hex: string): Uint8Array | undefined {
  if (!certificate.test(hex)) return undefined;
  const masked = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const [mask = 0] = masked;
  const bytes = masked.map((byte) => byte ^ mask);
  const end = bytes.length - checksumLength;
  const payload = bytes.slice(1, end);
  const expected = new DataView(bytes.buffer).getUint32(end);
  return toChecksum(mask, payload) === expected ? payload : undefined;
}

/** Steam's own mixture of a CRC-32 and a length, as a number of 32 bits. */
function toChecksum(mask: number, payload: Uint8Array): number {
  const crc = CRC32.buf(Uint8Array.from([mask, ...payload]));
  return ((crc & 0xffff) ^ Math.imul(payload.length, crc)) >>> 0;
}
