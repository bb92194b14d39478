import './printedList.css';
import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { formatDateTime } from '~/lib/dates';
import { formatNumber } from '~/lib/language/formatNumber';
import { formatCents } from '~/lib/money';
import { printedWords as words } from './printedWords';
import { describeTerm } from './termWords';

export type PrintedLine = {
  id: string;
  name: string;
  exterior: string | undefined;
  amount: number;
  /** The offer for all units, or why there is none. */
  offer: string;
};

type Props = {
  title: string;
  lines: readonly PrintedLine[];
  /** Formatted sums with their names, the most important last. */
  sums: readonly { label: string; money: string }[];
  /** Lines below the title; the present time if there are none. */
  facts?: readonly string[] | undefined;
  /** A receipt is printed in place of any other list. */
  kind?: 'list' | 'receipt';
};

/** A list of items on paper, in place of the whole page: its cards are virtual, and paper does not scroll. */
export function PrintedList({ title, lines, sums, facts, kind = 'list' }: Props) {
  const hasAmounts = lines.some(({ amount }) => amount > 1);
  useLayoutEffect(() => {
    const mark = kind === 'list' ? 'prints' : 'printsReceipt';
    document.body.dataset[mark] = '';
    return () => {
      delete document.body.dataset[mark];
    };
  }, [kind]);
  return createPortal(
    <section className={`printed-list printed-${kind}`}>
      <h1>{title}</h1>
      {(facts ?? [formatDateTime(Date.now())]).map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.exterior}</th>
            {hasAmounts && <th scope="col">{words.amount}</th>}
            <th scope="col">{words.offer}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, exterior, amount, offer }) => (
            <tr key={id}>
              <td className="foreign-name">{name}</td>
              <td>{exterior && describeTerm(exterior)}</td>
              {hasAmounts && <td>{formatNumber(amount)}</td>}
              <td>{offer}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map(({ label, money }) => (
            <tr key={label}>
              <th scope="row" colSpan={hasAmounts ? 3 : 2}>
                {label}
              </th>
              <td>{money}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>,
    document.body,
  );
}

/** The one sum of a list. */
export function toTotal(cents: number) {
  return [{ label: words.total, money: formatCents(cents) }];
}
