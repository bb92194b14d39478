import type { ReactNode } from 'react';
import { LateIcon, type LateIconName } from './LateIcon';

type Props = {
  icon: LateIconName;
  tone: 'calm' | 'warn' | 'bad';
  title?: string | undefined;
  children: ReactNode;
  action?: ReactNode;
};

const tones = {
  calm: 'border-line bg-surface text-ink-soft',
  warn: 'border-warn/40 bg-warn-soft text-ink',
  bad: 'border-bad/40 bg-bad-soft text-ink',
} as const;

/** A line above content that stays visible: something is stale, missing or failed (then an `alert`). */
export function Notice({ icon, tone, title, children, action }: Props) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : undefined}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border px-4 py-2.5 text-sm ${tones[tone]}`}
    >
      <span className="self-start pt-0.5">
        <LateIcon name={icon} />
      </span>
      <div className="min-w-[min(12rem,70%)] flex-1">
        {title && <p className="font-semibold">{title}</p>}
        <div className="text-pretty">{children}</div>
      </div>
      {action}
    </div>
  );
}
