import './offerStrip.css';
import { use } from 'react';
import type { Trade } from '~/assetpay/trades/trade';
import { getServerNow } from '~/lib/serverTime';
import { describeTrade } from '~/trades/describe/describeTrade';
import { words } from '~/trades/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { LateIcon } from '~/ui/LateIcon';
import { AcceptLink } from './AcceptLink';
import { ConfirmedSum } from './ConfirmedSum';
import { describeContents } from './describeContents';

type Props = {
  /** The offers that wait for the person, at least one. */
  offers: readonly [Trade, ...Trade[]];
  onShow: () => void;
};

/**
 * The offer that waits, in one line with its next action, while the list of deposits is closed. An offer of another
 * worth than was confirmed leads to the list, which says so.
 */
export function OfferStrip({ offers, onShow }: Props) {
  const [trade] = offers;
  const { result, count } = describeTrade(trade, getServerNow());
  const differs = use(ConfirmedSum)(trade) !== undefined;
  const { strip } = words;
  const contents = describeContents(count, result);
  return (
    <section aria-label={strip.name} className="offer-strip">
      <span className="spare-word text-lg text-accent">
        <LateIcon name="bolt" />
      </span>
      <button type="button" className="offer-strip-text" onClick={onShow}>
        <span className="block truncate font-semibold">
          {strip.title({ count: offers.length })}
        </span>
        <span className="line-clamp-2 text-xs text-ink-soft tabular-nums">
          {offers.length > 1 ? strip.next({ contents }) : contents}
        </span>
      </button>
      {differs ? (
        <button type="button" className={`${buttonStyles.quiet} px-3`} onClick={onShow}>
          {strip.check}
        </button>
      ) : (
        <AcceptLink trade={trade} className="px-3" />
      )}
    </section>
  );
}
