import { useId, useState } from 'react';
import { computeUsualHoldEnd } from '~/assetpay/facts/usualHold';
import { toCents } from '~/lib/cents';
import { formatComingDay } from '~/lib/comingDay';
import { splitMessage } from '~/lib/language/splitMessage';
import { formatCents } from '~/lib/money';
import { Icon } from '~/ui/Icon';
import { collateralBox } from './CollateralPlaceholder';
import { CollateralSteps } from './CollateralSteps';
import { collateralWords } from './collateralWords';

/** So many letters fit one line of a phone. */
const shortTitle = 28;

type Props = {
  /** USD; `undefined` while it is not known. */
  collateral: number | undefined;
  isLoading: boolean;
};

/**
 * One line of the header: the amount that a deposit credits at once, and when the rest follows. Pressed, it explains the
 * wait below the header.
 */
export function CollateralBanner({ collateral, isLoading }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { title, write } = describeCollateral(collateral, isLoading);
  const [before, after] = splitMessage(write);
  return (
    <section aria-label={collateralWords.line.name} className="contents">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className={`${collateralBox} text-start hover:text-ink`}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="text-lg text-accent">
          <Icon name="bolt" />
        </span>
        {/* Remounted with each text: on a phone the answer takes a second line, and must not move the first. */}
        <span key={title} className="line-clamp-2 min-w-0 flex-1 leading-4.5 text-balance">
          {before}
          {/* A box of its own would keep it whole, too, but WebKit ends a line clamp that holds one in dots. */}
          <strong
            className={`text-ink tabular-nums ${title.length <= shortTitle ? 'min-[22rem]:whitespace-nowrap' : ''}`}
          >
            {title}
          </strong>
          {after}
        </span>
        <span className="font-semibold whitespace-nowrap max-[88rem]:sr-only">
          {collateralWords.line.more}
        </span>
        <span className={isOpen ? 'rotate-180' : ''}>
          <Icon name="down" />
        </span>
      </button>
      <ol
        id={id}
        hidden={!isOpen}
        className="order-2 col-span-full grid max-w-4xl gap-2 px-3 py-2 text-sm text-pretty text-ink-soft"
      >
        {isOpen && <CollateralSteps isKnown={collateral !== undefined} />}
      </ol>
    </section>
  );
}

type Line = {
  /** Written in bold. */
  title: string;
  /** The whole line, with the title in its place. */
  write: (title: string) => string;
};

function describeCollateral(collateral: number | undefined, isLoading: boolean): Line {
  const text = collateralWords.line;
  if (isLoading) return { title: text.loading, write: (title) => title };
  if (collateral === undefined) {
    return { title: text.unknown, write: (unknown) => text.unknownLine({ unknown }) };
  }
  const day = formatComingDay(computeUsualHoldEnd());
  if (collateral <= 0) return { title: text.none, write: (none) => text.noneLine({ none, day }) };
  const money = formatCents(toCents(collateral));
  return { title: text.amount({ money }), write: (now) => text.amountLine({ now, day }) };
}
