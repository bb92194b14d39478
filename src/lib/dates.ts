import { perLanguage } from '~/lib/language/currentLanguage';

// Apart from `time.ts`, which is part of the first load: only deposits need these formats.

/** The clock of the device, 12 or 24 hours, whatever the language of the page. */
const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
const clock = { hour: 'numeric', minute: '2-digit', hourCycle } as const;

const getDays = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const getTimes = perLanguage((locale) => new Intl.DateTimeFormat(locale, clock));
const getMoments = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      ...clock,
    }),
);
const getShortMoments = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      month: 'short',
      day: 'numeric',
      ...clock,
    }),
);
const getUnits = perLanguage((locale) => {
  const toUnit = (unit: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return { day: toUnit('day'), hour: toUnit('hour'), minute: toUnit('minute') };
});
const getTogether = perLanguage(
  (locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'long' }),
);

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A day in the person's own time zone: `Nov 29, 2026`. `at` is ms since 1970. */
export function formatDate(at: number): string {
  return getDays().format(at);
}

/** A moment in the person's own time zone: `Sun, Nov 29, 2:05 PM`. `at` is ms since 1970. */
export function formatDateTime(at: number): string {
  return getMoments().format(at);
}

/** `formatDateTime` without the weekday, for narrow places: `Nov 29, 2:05 PM`. */
export function formatShortDateTime(at: number): string {
  return getShortMoments().format(at);
}

/** A future moment: `2:05 PM` within an hour of `now`, else `Wed, Dec 2, 2:05 PM`. Both are ms since 1970. */
export function formatMoment(at: number, now: number): string {
  return (at - now < hourMs ? getTimes() : getMoments()).format(at);
}

/**
 * The remaining time of a long wait, rounded up, in its two largest units: `6 days, 23 hours`,
 * `2 hours, 5 minutes`, `1 minute`.
 */
export function formatTimeLeft(ms: number): string {
  const units = getUnits();
  const minutes = Math.max(1, Math.ceil(ms / minuteMs));
  if (minutes < 60) return units.minute.format(minutes);
  const hours = Math.ceil(ms / hourMs);
  const parts =
    hours < 24
      ? [units.hour.format(Math.floor(minutes / 60)), toPart(units.minute, minutes % 60)]
      : [units.day.format(Math.floor(hours / 24)), toPart(units.hour, hours % 24)];
  return getTogether().format(parts.filter((part) => part !== ''));
}

function toPart(unit: Intl.NumberFormat, count: number): string {
  return count === 0 ? '' : unit.format(count);
}
