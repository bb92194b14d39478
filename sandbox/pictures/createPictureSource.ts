import { isRecord } from '../lib/isRecord';
import { drawPicture, type PictureSubject } from './drawPicture';
import { toPictureSubject } from './toPictureSubject';
import { toPictureSubjectOfItem } from './toPictureSubjectOfItem';

/**
 * Pictures by icon hash. A generated hash describes its picture; a hash of a served file shows the first
 * item or sticker that has it. Unknown hashes have no picture.
 */
export function createPictureSource(items: readonly unknown[]) {
  let subjects: Map<string, PictureSubject> | undefined;
  return (hash: string): string | undefined => {
    subjects ??= toSubjects(items);
    const subject = subjects.get(hash) ?? toPictureSubject(hash);
    return subject && drawPicture(subject);
  };
}

function toSubjects(items: readonly unknown[]): Map<string, PictureSubject> {
  const subjects = new Map<string, PictureSubject>();
  const add = (value: unknown, type: string | undefined, appid: number) => {
    if (!isRecord(value) || typeof value.iconUrl !== 'string' || subjects.has(value.iconUrl))
      return;
    subjects.set(value.iconUrl, toPictureSubjectOfItem({ ...toFacts(value, type), appid }));
  };
  for (const item of items) {
    if (!isRecord(item)) continue;
    const appid = item.appid === 252490 ? 252490 : 730;
    add(item, undefined, appid);
    for (const sticker of Array.isArray(item.stickers) ? item.stickers : []) {
      add(sticker, 'Sticker', appid);
    }
    add(item.charm, 'Charm', appid);
  }
  return subjects;
}

function toFacts(value: Record<string, unknown>, type: string | undefined) {
  return {
    type: type ?? toText(value.type),
    name: toText(value.name),
    marketHashName: toText(value.marketHashName),
    ...(isColor(value.color) ? { color: value.color } : {}),
  };
}

/** The colour goes into the picture's markup, and a file can hold any text. */
function isColor(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
