import { perLanguage } from '~/lib/language/currentLanguage';

export const dayMs = 24 * 60 * 60 * 1000;

const getComingDays = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', day: 'numeric' }),
);

/** A day in the next weeks, in the person's own time zone: `Wed, Dec 2`. `at` is ms since 1970. */
export function formatComingDay(at: number): string {
  return getComingDays().format(at);
}
