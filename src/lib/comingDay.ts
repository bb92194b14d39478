import { language } from './language';

export const dayMs = 24 * 60 * 60 * 1000;

const comingDays = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
});

/** A day in the next weeks, in the person's own time zone: `Wed, Dec 2`. `at` is ms since 1970. */
export function formatComingDay(at: number): string {
  return comingDays.format(at);
}
