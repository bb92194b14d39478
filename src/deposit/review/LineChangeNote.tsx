import type { LineText } from './describeLine';

const tones = { good: 'text-good', warn: 'text-warn' } as const;

/** The offer at the time of picking, if it has changed. */
export function LineChangeNote({ change }: Pick<LineText, 'change'>) {
  if (change === undefined) return null;
  return (
    <span className={`block text-xs font-medium whitespace-nowrap ${tones[change.tone]}`}>
      <span className="sr-only">{change.before}</span>
      {change.was}
      <span className="sr-only">{change.after}</span>
    </span>
  );
}
