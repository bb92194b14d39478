import { language } from '~/lib/language';

const days = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
});
const times = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
const moments = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** A day of the coming weeks in the person's own time zone: `Wed, Dec 2`. `at` is ms since 1970. */
export function formatDay(at: number): string {
  return days.format(at);
}

/** A moment to come: `2:05 PM` within the hour from `now`, else `Wed, Dec 2, 2:05 PM`; ms since 1970. */
export function formatMoment(at: number, now: number): string {
  return (at - now < 60 * 60 * 1000 ? times : moments).format(at);
}
