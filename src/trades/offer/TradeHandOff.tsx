import type { ReactNode } from 'react';
import { steamPages } from '~/assetpay/facts/steamPages';
import type { Trade } from '~/assetpay/trades/trade';
import { getServerNow } from '~/lib/serverTime';
import { describeTrade } from '~/trades/describe/describeTrade';
import { toOfferLinks } from '~/trades/describe/offerLinks';
import { TradeStatus } from '~/trades/status/TradeStatus';
import { words } from '~/trades/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { Disclosure } from '~/ui/Disclosure';
import { ExternalLink } from '~/ui/ExternalLink';
import { GuardedLink } from '~/ui/GuardedLink';
import { LateIcon } from '~/ui/LateIcon';
import { OfferFacts } from './OfferFacts';
import { OfferQr } from './OfferQr';

type Props = { trade: Trade };

/**
 * Links to the offer in Steam and the checks to make before accepting it. Before there is an offer, and after it
 * has been answered, shows the status of the trade instead.
 */
export function TradeHandOff({ trade }: Props) {
  const view = describeTrade(trade, getServerNow());
  return view.canAccept ? <OfferHandOff trade={trade} /> : <TradeStatus view={view} />;
}

/** The hand-off of an offer that waits to be accepted. */
export function OfferHandOff({ trade }: Props) {
  const { check } = words;
  return (
    <section
      aria-label={check.title}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 rounded-xl border border-line bg-canvas p-4"
    >
      <h4 className="font-semibold">{check.title}</h4>
      <OfferFacts trade={trade} />
      <OfferActions offerID={trade.offerID} />
      <ul className="grid gap-2 border-t border-line pt-4 text-sm text-pretty text-ink-soft">
        <Caution icon="alert">{check.impostors}</Caution>
        <Caution icon="alert">
          {check.apiKey}{' '}
          <ExternalLink
            href={steamPages.apiKey}
            className="inline-flex min-h-6 items-center gap-1 font-semibold text-ink underline underline-offset-2"
          >
            {words.links.apiKey}
          </ExternalLink>
        </Caution>
        <Caution icon="close">{check.cancel}</Caution>
      </ul>
    </section>
  );
}

type CautionProps = { icon: 'alert' | 'close'; children: ReactNode };

function Caution({ icon, children }: CautionProps) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-2.5">
      <span className={`pt-0.5 ${icon === 'alert' ? 'text-warn' : ''}`}>
        <LateIcon name={icon} />
      </span>
      <span>{children}</span>
    </li>
  );
}

function OfferActions({ offerID }: { offerID: string | undefined }) {
  const links = toOfferLinks(offerID);
  if (links === undefined || offerID === undefined) {
    return (
      <GuardedLink href={steamPages.ownOffers} look="primary">
        {words.openOwnOffers}
        <LateIcon name="link" />
      </GuardedLink>
    );
  }
  return (
    <div className="offer-actions grid gap-2">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12.5rem),1fr))] gap-2">
        <GuardedLink href={links.web} look="primary">
          {words.openWeb}
          <LateIcon name="link" />
        </GuardedLink>
        <GuardedLink href={links.app} look="quiet" isApp>
          {words.openApp}
        </GuardedLink>
      </div>
      <Disclosure
        show={words.qr.show}
        hide={words.qr.hide}
        className={`${buttonStyles.plain} -ms-4`}
      >
        {() => <OfferQr href={links.web} offerID={offerID} />}
      </Disclosure>
    </div>
  );
}
