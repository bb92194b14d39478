import type { Trade } from '~/assetpay/trades/trade';
import { useTouch } from '~/lib/useTouch';
import { canAccept } from '~/trades/describe/describeTrade';
import { toOfferLinks } from '~/trades/describe/offerLinks';
import { words } from '~/trades/words';
import { GuardedLink } from '~/ui/GuardedLink';
import { AcceptLink } from './AcceptLink';
import { OfferQr } from './OfferQr';

type Props = { trades: readonly Trade[] };

/**
 * The next offer to accept, as the main action below a dialog; nothing if none waits. With a mouse its code for a phone
 * stands beside it: where a finger points, the page is on the phone already.
 */
export function AcceptNext({ trades }: Props) {
  const trade = trades.find(canAccept);
  const isTouch = useTouch();
  if (trade === undefined) return null;
  const { offerID } = trade;
  const links = toOfferLinks(offerID);
  const accept = (
    <AcceptLink trade={trade} hasSum className="min-h-12 w-full flex-wrap gap-y-0 text-base" />
  );
  if (isTouch || links === undefined || offerID === undefined) return accept;
  return (
    <div className="accept-next">
      <OfferQr href={links.web} offerID={offerID} />
      <div className="grid min-w-0 flex-1 content-center gap-1">
        {accept}
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <p className="accept-hint">{words.qr.hint}</p>
          <GuardedLink href={links.app} look="plain" isApp>
            {words.openApp}
          </GuardedLink>
        </div>
      </div>
    </div>
  );
}
