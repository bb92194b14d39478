import { language } from './language';

// Apart from `time.ts`, which is part of the first load: only deposits need these formats.

/** The clock of the device, 12 or 24 hours, whatever the language of the page. */
const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
const clock = { hour: 'numeric', minute: '2-digit', hourCycle } as const;

const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
const times = new Intl.DateTimeFormat(language, clock);
const moments = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  ...clock,
});
const shortMoments = new Intl.DateTimeFormat(language, {
  month: 'short',
  day: 'numeric',
  ...clock,
});
const toUnit = (unit: 'day' | 'hour' | 'minute') =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
const units = { day: toUnit('day'), hour: toUnit('hour'), minute: toUnit('minute') };
const together = new Intl.ListFormat(language, { type: 'unit', style: 'long' });

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A day in the person's own time zone: `Nov 29, 2026`. `at` is ms since 1970. */
export function formatDate(at: number): string {
  return days.format(at);
}

/** A moment in the person's own time zone: `Sun, Nov 29, 2:05 PM`. `at` is ms since 1970. */
export function formatDateTime(at: number): string {
  return moments.format(at);
}

/** `formatDateTime` without the weekday, for narrow places: `Nov 29, 2:05 PM`. */
export function formatShortDateTime(at: number): string {
  return shortMoments.format(at);
}

/** A future moment: `2:05 PM` within an hour of `now`, else `Wed, Dec 2, 2:05 PM`. Both are ms since 1970. */
export function formatMoment(at: number, now: number): string {
  return (at - now < hourMs ? times : moments).format(at);
}

/**
 * The remaining time of a long wait, rounded up, in its two largest units: `6 days, 23 hours`,
 * `2 hours, 5 minutes`, `1 minute`.
 */
export function formatTimeLeft(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / minuteMs));
  if (minutes < 60) return units.minute.format(minutes);
  const hours = Math.ceil(ms / hourMs);
  const parts =
    hours < 24
      ? [units.hour.format(Math.floor(minutes / 60)), toPart(units.minute, minutes % 60)]
      : [units.day.format(Math.floor(hours / 24)), toPart(units.hour, hours % 24)];
  return together.format(parts.filter((part) => part !== ''));
}

function toPart(unit: Intl.NumberFormat, count: number): string {
  return count === 0 ? '' : unit.format(count);
}
