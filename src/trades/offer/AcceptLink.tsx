import { steamPages } from '~/assetpay/facts/steamPages';
import type { Trade } from '~/assetpay/trades/trade';
import { getServerNow } from '~/lib/serverTime';
import { describeTrade } from '~/trades/describe/describeTrade';
import { toOfferLinks } from '~/trades/describe/offerLinks';
import { words } from '~/trades/words';
import { GuardedLink } from '~/ui/GuardedLink';
import { LateIcon } from '~/ui/LateIcon';

type Props = {
  trade: Trade;
  look?: 'primary' | 'quiet';
  /** Says the sum of the offer too. */
  hasSum?: boolean;
  className?: string | undefined;
};

/** The one step that is left: the link to the offer in Steam, or to all offers if this one has no plain id. */
export function AcceptLink({ trade, look = 'primary', hasSum = false, className }: Props) {
  const links = toOfferLinks(trade.offerID);
  const { result } = describeTrade(trade, getServerNow());
  return (
    <GuardedLink href={links?.web ?? steamPages.ownOffers} look={look} className={className}>
      {links ? words.openWeb : words.openOwnOffers}
      {hasSum && result && (
        <span className="whitespace-nowrap tabular-nums">
          <span className="max-[24rem]:hidden">· </span>
          {result}
        </span>
      )}
      <LateIcon name="link" />
    </GuardedLink>
  );
}
