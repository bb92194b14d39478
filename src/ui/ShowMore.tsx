type Props = {
  count: number;
  /** Rendered lines. */
  shown: number;
  onMore: (shown: number) => void;
  label: (count: number) => string;
};

/** Lines added with each press. Hundreds at once would block the page. */
const step = 30;

/** A button that renders more lines of a long list. */
export function ShowMore({ count, shown, onMore, label }: Props) {
  const next = Math.min(step, count - shown);
  if (next <= 0) return null;
  return (
    <button
      type="button"
      className="-ms-2 -mb-2 min-h-11 justify-self-start rounded-lg px-2 text-sm font-semibold text-accent hover:underline"
      onClick={() => onMore(shown + next)}
    >
      {label(next)}
    </button>
  );
}
