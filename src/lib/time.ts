import { language } from './language';

const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always', style: 'short' });

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** An age in its largest whole unit: `4 min. ago`. `undefined` below a minute, for "just now". */
export function formatAge(ageMs: number): string | undefined {
  if (ageMs < minuteMs) return undefined;
  if (ageMs < hourMs) return relative.format(-Math.floor(ageMs / minuteMs), 'minute');
  if (ageMs < dayMs) return relative.format(-Math.floor(ageMs / hourMs), 'hour');
  return relative.format(-Math.floor(ageMs / dayMs), 'day');
}

/** The remaining time of a short wait, rounded up: `8s`, `2m 05s`. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / secondMs));
  if (seconds < 60) return `${seconds}s`;
  return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, '0')}s`;
}
