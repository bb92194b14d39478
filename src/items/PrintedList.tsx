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

type Props = { title: string; lines: readonly PrintedLine[]; totalCents: number };

/** A list of items on paper, in place of the whole page: its cards are virtual, and paper does not scroll. */
export function PrintedList({ title, lines, totalCents }: Props) {
  const hasAmounts = lines.some(({ amount }) => amount > 1);
  useLayoutEffect(() => {
    document.body.dataset.prints = 'list';
    return () => {
      delete document.body.dataset.prints;
    };
  }, []);
  return createPortal(
    <section className="printed-list">
      <h1>{title}</h1>
      <p>{formatDateTime(Date.now())}</p>
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
          <tr>
            <th scope="row" colSpan={hasAmounts ? 3 : 2}>
              {words.total}
            </th>
            <td>{formatCents(totalCents)}</td>
          </tr>
        </tfoot>
      </table>
    </section>,
    document.body,
  );
}
