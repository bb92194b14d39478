import { perLanguage } from '~/lib/language/currentLanguage';

const getAges = perLanguage(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' }),
);
const getCountdownUnits = perLanguage((locale) => {
  const toUnit = (unit: 'minute' | 'second', minimumIntegerDigits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'narrow',
      minimumIntegerDigits,
    });
  return { minutes: toUnit('minute', 1), few: toUnit('second', 1), seconds: toUnit('second', 2) };
});

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** An age in its largest whole unit: `4 min. ago`. `undefined` below a minute, for "just now". */
export function formatAge(ageMs: number): string | undefined {
  if (ageMs < minuteMs) return undefined;
  if (ageMs < hourMs) return getAges().format(-Math.floor(ageMs / minuteMs), 'minute');
  if (ageMs < dayMs) return getAges().format(-Math.floor(ageMs / hourMs), 'hour');
  return getAges().format(-Math.floor(ageMs / dayMs), 'day');
}

/** The remaining time of a short wait, rounded up: `8s`, `2m 05s`. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / secondMs));
  const units = getCountdownUnits();
  if (seconds < 60) return units.few.format(seconds);
  return `${units.minutes.format(Math.floor(seconds / 60))} ${units.seconds.format(seconds % 60)}`;
}
