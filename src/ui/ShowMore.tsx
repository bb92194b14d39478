type Props = {
  count: number;
  /** Lines that are drawn. */
  shown: number;
  onMore: (shown: number) => void;
  label: (count: number) => string;
};

/** Lines drawn with each press: some hundreds at once would hold the page up. */
const step = 30;

/** Draws some more lines of a list that may be very long. */
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
