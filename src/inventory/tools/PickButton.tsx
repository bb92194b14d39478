import type { Item } from '~/assetpay/inventory/item';
import { describeSum, sumPick } from '~/inventory/picking/sumPick';
import { joinShort } from '~/lib/language/joinShort';
import { buttonStyles } from '~/ui/buttonStyles';

type Props = {
  label: string;
  /** The units that a press picks. */
  units: ReadonlyMap<Item, number>;
  /** Stands behind the sum. */
  note?: string | undefined;
  /** True if a press does nothing; by default if it would pick nothing. */
  isIdle?: boolean;
  onClick: () => void;
};

/** A step for many items that says first how much it takes and brings. */
export function PickButton({ label, units, note, isIdle, onClick }: Props) {
  const sum = sumPick(units);
  return (
    <button
      type="button"
      className={`${buttonStyles.quiet} flex-col items-start gap-0 text-start`}
      aria-disabled={isIdle ?? sum.items === 0}
      onClick={onClick}
    >
      {label}{' '}
      <span className="text-xs font-normal text-ink-soft tabular-nums">
        {joinShort([describeSum(sum), note])}
      </span>
    </button>
  );
}
