import { generateHex } from '@csfloat/cs2-inspect-serializer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { generateInventory } from '../../../sandbox/catalogue/generateInventory';
import { readSharedInventories } from '../../../sandbox/testing/readSharedInventories';
import { findCertificateHex } from './findCertificateHex';
import { readCertificate } from './readCertificate';
import { unmaskCertificate } from './unmaskCertificate';

/** Reads an inspect argument of any form, as the details do. */
function readPropId(propId: string | undefined) {
  const hex = findCertificateHex(propId);
  return hex === undefined ? undefined : readCertificate(hex);
}

const coolant = '213185E0C1919020392201B1270920112519BC8EC2D32261E324491D5139D0A32AAD';
const ensnared = '6171E4E6B9A5E1607970418A694962516859A395E59362219C622961319A60096F1169894F33E6';
const medal = 'DCCC393A0C167EDDC404FAFCDCF4DAECD8B453DDACD54309987C';
const slate =
  'C2D2674F617346C3DAC5E249CAEAC6F2C6FA5C72092DC18253C4A0C7CAC2D22AD7A0C6CAC3D2E4A0C7CAC0D271C3A0C7CAC1D253E7AAFAB2CAE19821F2';

function selectCertified(inventory: unknown[]): [string, Item][] {
  return inventory
    .map(parseItem)
    .flatMap((item) => (item && findCertificateHex(item.propId) ? [[`${item.name}`, item]] : []));
}

const certified = [
  ...readSharedInventories().flatMap(({ response }) => selectCertified(toInventory(response))),
  ...selectCertified(generateInventory({ game: '730', size: 60, seed: 1 })),
];

function toInventory(response: unknown): unknown[] {
  return JSON.parse(JSON.stringify(response)).data.inventory;
}

test.each(certified)('the certificate of %s says what the API says', (_, item) => {
  const certificate = readPropId(item.propId);
  expect(certificate).toBeDefined();
  expect(Number(certificate?.wear ?? 0)).toBeCloseTo(Number(item.wear ?? 0), 6);
  expect(certificate?.paintSeed).toBe(item.paintSeed);
  expect(certificate?.statTrak !== undefined).toBe(`${item.name}`.includes('StatTrak™'));
  const slots = item.stickers?.map(({ slot }) => slot) ?? [];
  expect(certificate?.stickers.map(({ slot }) => slot)).toEqual(slots);
});

describe('real certificates are read', () => {
  const nothing = { nameTag: undefined, charmPattern: undefined, statTrak: undefined };
  const unworn = [0, 1, 2, 3].map((slot) => ({ slot, wear: 0 }));
  test.each([
    [coolant, { wear: '0.2117599993944168', paintSeed: 706, stickers: [] }],
    [coolant.toLowerCase(), { wear: '0.2117599993944168', paintSeed: 706, stickers: [] }],
    [
      `S76561198012345678A45D${coolant}`,
      { wear: '0.2117599993944168', paintSeed: 706, stickers: [] },
    ],
    [ensnared, { wear: '0.18869879841804504', paintSeed: 509, statTrak: 251, stickers: [] }],
    [medal, { wear: undefined, paintSeed: undefined, stickers: [] }],
    [slate, { wear: '0.11857627332210541', paintSeed: 785, stickers: unworn }],
  ])('%s', (propId, facts) => {
    expect(readPropId(propId)).toEqual({ ...nothing, ...facts });
  });
});

test('a name tag, scraped stickers and the pattern of a charm are read', () => {
  const propId = generateHex({
    defindex: 7,
    paintwear: 0.25,
    customname: 'Мой нож ♥',
    stickers: [{ slot: 2, wear: 0.12 }, { slot: 0 }],
    keychains: [{ slot: 0, pattern: 48_321 }],
  });
  expect(readCertificate(propId)).toMatchObject({
    wear: '0.25',
    nameTag: 'Мой нож ♥',
    charmPattern: 48_321,
    stickers: [
      { slot: 2, wear: 0.12 },
      { slot: 0, wear: 0 },
    ],
  });
});

test.each([
  ['gg \u202e wp', 'gg  wp'],
  [` x${'\u0301'.repeat(40)} `, `x${'\u0301'.repeat(6)}`],
  ['\u200b\u3164', undefined],
  ['', undefined],
  ['a'.repeat(99), `${'a'.repeat(59)}…`],
  ['<img src=x>', '<img src=x>'],
])('the name tag %j is shown as any stranger’s text', (nameTag, shown) => {
  const propId = generateHex({ customname: nameTag, stickers: [], keychains: [] });
  expect(readCertificate(propId)?.nameTag).toBe(shown);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -0.5, 1.5, 0])('a wear of %d is none', (wear) => {
  const propId = generateHex({
    paintwear: wear,
    paintseed: 3,
    stickers: [{ slot: 0, wear }],
    keychains: [],
  });
  const certificate = readCertificate(propId);
  expect(certificate).toMatchObject({ wear: undefined, paintSeed: undefined });
  expect(certificate?.stickers).toEqual([{ slot: 0, wear: 0 }]);
});

test('a certificate with one digit changed is never believed', () => {
  const change = fc.record({
    propId: fc.constantFrom(coolant, ensnared, medal, slate),
    at: fc.nat(200),
    by: fc.integer({ min: 1, max: 15 }),
  });
  fc.assert(
    fc.property(change, ({ propId, at, by }) => {
      const place = at % propId.length;
      const digit = (Number.parseInt(propId.charAt(place), 16) ^ by).toString(16);
      const changed = propId.slice(0, place) + digit + propId.slice(place + 1);
      expect(readCertificate(changed)).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
});

test('no text throws, and none but a certificate is read', () => {
  const hex = fc
    .array(fc.constantFrom(...'0123456789abcdefABCDEF'), { maxLength: 200 })
    .map((digits) => digits.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), hex), (text) => {
      expect(readCertificate(text)).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
});

test('no payload throws, though its checksum be right', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 7, maxLength: 80 }), (payload) => {
      const propId = seal(payload);
      expect(unmaskCertificate(propId)).toEqual(payload);
      expect(() => readCertificate(propId)).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});

/** An unmasked certificate with the given payload. */
function seal(payload: Uint8Array): string {
  const bytes = [0, ...payload];
  const table = (byte: number) => {
    let entry = byte;
    for (let bit = 0; bit < 8; bit += 1)
      entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
    return entry;
  };
  const crc = ~bytes.reduce((rest, byte) => (rest >>> 8) ^ table((rest ^ byte) & 0xff), -1);
  const checksum = ((crc & 0xffff) ^ Math.imul(payload.length, crc)) >>> 0;
  const toHex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return bytes.map((byte) => toHex(byte, 2)).join('') + toHex(checksum, 8);
}

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['the classic form', 'S76561198012345678A12345678D8888888888888888888'],
  ['the market’s form', 'M1234567890A12345678D8888888888888888888'],
  ['half a byte at its end', `${coolant}A`],
  ['a blank around it', ` ${coolant}`],
  ['a line break after it', `${coolant}\n`],
  ['more than any certificate has', '00'.repeat(2_049)],
  ['a megabyte', 'F'.repeat(1_000_000)],
])('what has not the form of a certificate is not looked at: %s', (_, propId) => {
  expect(findCertificateHex(propId)).toBeUndefined();
  expect(readCertificate(propId ?? '')).toBeUndefined();
});
