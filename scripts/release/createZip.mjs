import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that a ZIP can name, for every file: an archive of the same files has the same bytes. */
const date = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;
const unix = 3;
/** A plain file that everybody may read: `-rw-r--r--`. */
const mode = 0o100644;

/**
 * @typedef {object} Entry
 * @property {Buffer} name
 * @property {Buffer} packed
 * @property {Buffer} facts the fields that both headers of a file share
 */

/**
 * @param {string} name
 * @param {Buffer} bytes
 * @returns {Entry}
 */
function createEntry(name, bytes) {
  const encoded = Buffer.from(name);
  const packed = deflateRawSync(bytes, { level: 9 });
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(utf8Names, 2);
  facts.writeUInt16LE(deflated, 4);
  facts.writeUInt16LE(date, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(encoded.length, 22);
  return { name: encoded, packed, facts };
}

/** @param {Entry} entry */
function toLocalPart({ name, packed, facts }) {
  return Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed]);
}

/**
 * @param {Entry} entry
 * @param {number} offset of its local part
 */
function toDirectoryPart({ name, facts }, offset) {
  const head = Buffer.from('PK\x01\x02\0\0');
  head.writeUInt16LE((unix << 8) | version, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(mode * 2 ** 16, 6);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, facts, tail, name]);
}

/**
 * Packs files into a ZIP, sorted by name. The same files give the same bytes with the same Node: zlib may change with it.
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, without ZIP64 (4 GB, 65,535 files).
 * @param {ReadonlyMap<string, Buffer>} files by their path in the archive, with `/`
 * @returns {Buffer}
 */
export function createZip(files) {
  const entries = [...files.keys()]
    .sort()
    .map((name) => createEntry(name, files.get(name) ?? Buffer.alloc(0)));
  const local = [];
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const part = toLocalPart(entry);
    local.push(part);
    directory.push(toDirectoryPart(entry, offset));
    offset += part.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listed, end]);
}
