/** Shared by buttons and by links that look like buttons. */
const base =
  'button inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 py-1.5 text-sm aria-disabled:cursor-not-allowed';

export const buttonStyles = {
  primary: `${base} button-primary bg-accent font-semibold text-accent-ink hover:bg-accent-strong aria-disabled:bg-raised aria-disabled:text-ink-faint`,
  quiet: `${base} border font-semibold border-line-strong bg-surface text-surface-ink hover:bg-raised aria-disabled:text-ink-faint aria-disabled:hover:bg-surface`,
  plain: `${base} button-plain font-semibold text-ink-soft hover:bg-raised hover:text-ink`,
} as const;
