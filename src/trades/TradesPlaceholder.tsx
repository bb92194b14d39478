/**
 * The box of the closed panel, before its code has come; `TradesHeader` takes its place and its size. Its
 * word stands here and not in `words.ts`, which would bring the words of all deposits into the first load.
 */
export function TradesPlaceholder() {
  return (
    <p className="h-12.5 rounded-2xl border border-line bg-surface px-4 py-3.5 text-sm font-semibold">
      Deposits
    </p>
  );
}
