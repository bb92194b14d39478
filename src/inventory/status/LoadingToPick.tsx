import { listWords as words } from './listWords';

type Props = {
  /** The items that are read before all of them are picked. */
  count: number;
  /** Shown until this code has come. */
  status: string;
};

/** Says what a pick of all items waits for, in place of their number. */
export function LoadingToPick({ count }: Props) {
  return words.loadingToPick({ count });
}
