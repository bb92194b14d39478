import CRC32 from 'crc-32';

/** At least the six bytes of an empty certificate, at most more than any item needs. */
const certificate = /^(?:[0-9A-F]{2}){6,2048}$/i;

/** Bytes of the checksum at the end. */
const checksumLength = 4;

/**
 * The payload of a certificate in hex, or `undefined` if the checksum is wrong. The first byte masks every byte,
 * itself included. The checksum covers the masked first byte and the unmasked payload. The decoder's own
 * check covers unmasked certificates only (docs/sources.md, Item certificates).
 */
export function unmaskCertificate(hex: string): Uint8Array | undefined {
  if (!certificate.test(hex)) return undefined;
  const masked = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const [mask = 0] = masked;
  const bytes = masked.map((byte) => byte ^ mask);
  const end = bytes.length - checksumLength;
  const payload = bytes.slice(1, end);
  const expected = new DataView(bytes.buffer).getUint32(end);
  return computeChecksum(mask, payload) === expected ? payload : undefined;
}

/** Steam's checksum: a CRC-32 mixed with the length, as an unsigned 32-bit number. */
function computeChecksum(mask: number, payload: Uint8Array): number {
  const crc = CRC32.buf(Uint8Array.from([mask, ...payload]));
  return ((crc & 0xffff) ^ Math.imul(payload.length, crc)) >>> 0;
}
