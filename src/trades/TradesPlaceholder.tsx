/**
 * The box of the closed panel until its code has loaded; `TradesHeader` replaces it at the same size. Its word
 * stands here, as importing `words.ts` would add the texts of all deposits to the first load.
 */
export function TradesPlaceholder() {
  return (
    <p className="h-12.5 rounded-2xl border border-line bg-surface px-4 py-3.5 text-sm font-semibold">
      Deposits
    </p>
  );
}
