import { formatCents, formatUsd } from '~/lib/money';
import type { ReviewRow } from './listReviewRows';
import { reviewWords } from './reviewWords';

/** Rows shown of a long review. */
const shownRows = 12;

/** A fold of fewer rows would be as high as the rows. */
const fewestFolded = 3;

export type Fold = {
  shown: readonly ReviewRow[];
  folded: readonly ReviewRow[];
  /** `156 more, $12.74, each $0.27 or less`; `undefined` if nothing is folded. */
  label: string | undefined;
};

/** Folds the cheap end of a long review. Rows to be warned of come first, and are never folded. */
export function foldRows(rows: readonly ReviewRow[]): Fold {
  const warned = rows.filter(({ specials }) => specials.length > 0).length;
  const end = Math.max(shownRows, warned);
  const folded = rows.slice(end);
  if (folded.length < fewestFolded) return { shown: rows, folded: [], label: undefined };
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const dearest = folded.reduce((most, { item }) => Math.max(most, item.offer?.price ?? 0), 0);
  const label = reviewWords.fold({
    count: sum(folded.map(({ count }) => count)),
    money: formatCents(sum(folded.map(({ cents }) => cents))),
    dearest: formatUsd(dearest),
  });
  return { shown: rows.slice(0, end), folded, label };
}
