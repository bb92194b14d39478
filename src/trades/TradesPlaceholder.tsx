import { headerWords } from '~/trades/panel/headerWords';

/** The button of the deposits until their code has loaded; `TradesHeader` replaces it at the same size. */
export function TradesPlaceholder() {
  return (
    <div className="trades-header">
      <p className="trades-toggle">{headerWords.deposits}</p>
    </div>
  );
}
