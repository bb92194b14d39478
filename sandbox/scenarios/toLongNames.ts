import { isRecord } from '../lib/isRecord';

/** Names that break layouts, comparisons and careless markup. Several are real. */
const names = [
  `Souvenir ${'Extraordinarily '.repeat(12)}Long Name | Without End (Battle-Scarred)`,
  `AK-47 | ${'Unbreakable'.repeat(16)}`,
  'M4A1-S | \u200F\u05DE\u05D7\u05D5\u05DC\u05DC \u05D4\u05E1\u05E2\u05E8\u05D4 (Field-Tested)',
  '\u062A\u0646\u064A\u0646 \u0627\u0644\u0646\u0627\u0631 | AWP',
  'Desert Eagle | \u9F8D\u738B \u58F1 \u4E16\u754C\u306E\u7D42\u308F\u308A (Factory New)',
  'Sticker | \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} \u{1F525}\u{1F525} \u2665 (Holo)',
  '\u201EGl\u00FCcksbringer\u201C "quoted" \'single\' `tick`',
  '<img src=x onerror=alert(1)> & <b>bold</b> &amp;',
  'Two  spaces   and\ttab | Name',
  '\u2605 Karambit | Doppler \u2122',
  "'Blueberries' Buckshot | NSWC SEAL",
  'Z\u0334\u0322\u0327a\u0335\u0328\u0321l\u0336\u0322g\u0337\u0322o\u0338\u0328 | Cases',
];

/** The same items under difficult names. */
export function toLongNames(items: readonly unknown[]): unknown[] {
  return items.map((item, index) => {
    const name = names[index % names.length];
    return isRecord(item) ? { ...item, name, marketHashName: name } : item;
  });
}
