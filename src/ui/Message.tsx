import type { ReactNode } from 'react';

type Props = {
  icon: ReactNode;
  tone: 'calm' | 'bad';
  title: string;
  /** The cause, and what it means for the person. */
  children: ReactNode;
  action?: ReactNode;
  footnote?: ReactNode;
};

/** A message in place of content: empty, nothing found, or failed (then an `alert`). */
export function Message({ icon, tone, title, children, action, footnote }: Props) {
  return (
    <section
      role={tone === 'bad' ? 'alert' : undefined}
      className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-8 text-center sm:py-16"
    >
      <span
        className={`grid size-14 place-items-center rounded-2xl text-2xl ${tone === 'bad' ? 'bg-bad-soft text-bad' : 'bg-raised text-ink-soft'}`}
      >
        {icon}
      </span>
      <h2 className="text-lg font-semibold text-balance">{title}</h2>
      <div className="text-sm text-balance text-ink-soft">{children}</div>
      {action && <div className="mt-2">{action}</div>}
      {footnote && <p className="text-xs break-all text-ink-faint">{footnote}</p>}
    </section>
  );
}
