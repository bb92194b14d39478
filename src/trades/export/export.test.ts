import { beforeEach, describe, expect, test } from 'vitest';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english } from '~/lib/language/languages';
import { createTestTrade, testNow } from '~/trades/testing/createTestTrade';
import { listDepositRows } from './listDepositRows';
import { listHoldEnds } from './listHoldEnds';
import { toCalendar } from './toCalendar';
import { toCsv } from './toCsv';

beforeEach(() => currentLanguage.set(english));

const dayMs = 86_400_000;
const held = createTestTrade({
  status: 'hold',
  holdEndDate: new Date(testNow + 7 * dayMs).toISOString(),
});

/** The lines of a calendar as a program reads it. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  test('holds the end of each hold, in UTC, with its money and its items', () => {
    const lines = unfold(toCalendar(listHoldEnds([held], testNow), testNow));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//assetpay-deposit//hold ends//EN',
      'BEGIN:VEVENT',
      'UID:trade-1@assetpay-deposit',
      'DTSTAMP:20261125T120000Z',
      'DTSTART:20261202T120000Z',
      'SUMMARY:Hold ends: $2.15',
      'DESCRIPTION:Deposit trade-1\\nAK-47 | Redline (Field-Tested)\\nAWP | Asiimov (Field-Tested)',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['an end that has passed', { holdEndDate: new Date(testNow - 1).toISOString() }],
    ['no end', { holdEndDate: undefined }],
    ['no hold', { status: 'completed' }],
  ])('leaves out a deposit with %s', (_title, changes) => {
    const wire = { status: 'hold', holdEndDate: new Date(testNow + 1).toISOString(), ...changes };
    expect(listHoldEnds([createTestTrade(wire)], testNow)).toEqual([]);
  });

  test('escapes what would end a text or begin a property', () => {
    const entry = {
      id: 'a;b',
      at: testNow,
      title: 'x,y\\z',
      text: 'one\r\nEND:VEVENT\u2028two\u0007',
    };
    const lines = unfold(toCalendar([entry], testNow));
    expect(lines).toContain('UID:a\\;b');
    expect(lines).toContain('SUMMARY:x\\,y\\\\z');
    expect(lines).toContain('DESCRIPTION:one\\nEND:VEVENT\\ntwo ');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  test.each(['a'.repeat(400), '★ Нож '.repeat(60), '饰品🔪'.repeat(60)])(
    'folds lines at 75 octets and divides no character: %s',
    (title) => {
      const text = toCalendar([{ id: 'a', at: testNow, title, text: '' }], testNow);
      const sizes = text.split('\r\n').map((line) => Buffer.from(line).length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\ufffd');
      expect(unfold(text)).toContain(`SUMMARY:${title}`);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    },
  );
});

describe('the table', () => {
  test('has a row for each deposit, with the API’s names and numbers', () => {
    const [head, row, end] = toCsv(listDepositRows([held])).split('\r\n');
    expect(head).toBe(
      '\ufeff"createdAt","status","game","totalPrice","preCredit","pendingCredit","holdEndDate","items","id","externalId","offerID"',
    );
    expect(row).toBe(
      '"2026-11-25T11:50:00.000Z","hold","CS2",10.75,8.6,2.15,"2026-12-02T12:00:00.000Z","AK-47 | Redline (Field-Tested); AWP | Asiimov (Field-Tested)","trade-1",,"6543210987"',
    );
    expect(end).toBe('');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r\n=1',
    '＝1',
    '\u200b=1',
    '|calc',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example","x")',
  ])('lets no name become a formula: %j', (name) => {
    const csv = toCsv([[name]]);
    expect(csv).toMatch(/^\ufeff"'/);
    expect(csv.split('\r\n')).toHaveLength(2);
  });

  test('keeps quotes, commas and line breaks inside their cell', () => {
    expect(toCsv([['a "b", c\nd', undefined, 1.5]])).toBe('\ufeff"a ""b"", c d",,1.5\r\n');
  });

  test('holds no Steam ID and no trade URL', () => {
    const text =
      toCsv(listDepositRows([held])) + toCalendar(listHoldEnds([held], testNow), testNow);
    expect(text).not.toMatch(/7656119\d+|tradeoffer/);
  });
});
