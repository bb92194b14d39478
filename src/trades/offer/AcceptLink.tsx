import { steamPages } from '~/assetpay/facts/steamPages';
import type { Trade } from '~/assetpay/trades/trade';
import { toOfferLinks } from '~/trades/describe/offerLinks';
import { words } from '~/trades/words';
import { GuardedLink } from '~/ui/GuardedLink';
import { LateIcon } from '~/ui/LateIcon';

type Props = { trade: Trade; className?: string | undefined };

/** The one step that is left: the link to the offer in Steam, or to all offers if this one has no plain id. */
export function AcceptLink({ trade, className }: Props) {
  const links = toOfferLinks(trade.offerID);
  return (
    <GuardedLink href={links?.web ?? steamPages.ownOffers} look="primary" className={className}>
      {links ? words.openWeb : words.openOwnOffers}
      <LateIcon name="link" />
    </GuardedLink>
  );
}
