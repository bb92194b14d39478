/** An entry of a calendar: a moment, and what it is about. */
export type CalendarEntry = {
  /** The same in each file, so that a calendar replaces the entry of an earlier one. */
  id: string;
  /** ms since 1970. */
  at: number;
  title: string;
  text: string;
};

/** Octets of a line, without its end (https://www.rfc-editor.org/rfc/rfc5545#section-3.1). */
const longestLine = 75;

/**
 * Writes an iCalendar file (RFC 5545): lines end with CRLF and are folded at 75 octets, times are UTC.
 *
 * @param now ms since 1970, the time of writing
 */
export function toCalendar(entries: readonly CalendarEntry[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//assetpay-deposit//hold ends//EN',
    ...entries.flatMap((entry) => toEvent(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toEvent({ id, at, title, text }: CalendarEntry, now: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}`,
    `DTSTAMP:${toUtc(now)}`,
    `DTSTART:${toUtc(at)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    // Nobody is busy then.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20261129T120000Z` */
function toUtc(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11; other control characters are not allowed at all. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** A continued line begins with a blank. No character is divided. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
