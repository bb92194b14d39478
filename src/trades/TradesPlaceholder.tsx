/**
 * The button of the deposits until their code has loaded; `TradesHeader` replaces it at the same size. Its word stands here, as
 * importing `words.ts` would add the texts of all deposits to the first load.
 */
export function TradesPlaceholder() {
  return (
    <div className="trades-header">
      <p className="trades-toggle">Deposits</p>
    </div>
  );
}
