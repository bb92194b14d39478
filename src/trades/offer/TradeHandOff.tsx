import type { ReactNode } from 'react';
import { steamPages } from '~/assetpay/facts/steamPages';
import type { Trade } from '~/assetpay/trades/trade';
import { getServerNow } from '~/lib/serverTime';
import { useTouch } from '~/lib/useTouch';
import { canAccept, describeTrade } from '~/trades/describe/describeTrade';
import { toOfferLinks } from '~/trades/describe/offerLinks';
import { ReceiptButton } from '~/trades/receipt/ReceiptButton';
import { TradeStatus } from '~/trades/status/TradeStatus';
import { words } from '~/trades/words';
import { Disclosure } from '~/ui/Disclosure';
import { ShowAll } from '~/ui/discretion/ShowAll';
import { ExternalLink } from '~/ui/ExternalLink';
import { GuardedLink } from '~/ui/GuardedLink';
import { LateIcon } from '~/ui/LateIcon';
import { AcceptLink } from './AcceptLink';
import { OfferFacts } from './OfferFacts';
import { OfferQr } from './OfferQr';
import { OfferRows } from './OfferRows';

type Props = { trade: Trade };

type HandOffProps = { trades: readonly [Trade, ...Trade[]] };

/**
 * The checks before accepting the next offer of a deposit, and a row for each if there are several. Of one that has
 * no offer yet, or whose offer has been answered, it shows the status.
 */
export function TradeHandOff({ trades }: HandOffProps) {
  const next = trades.find(canAccept);
  const [only, ...others] = trades;
  return (
    <>
      {next && <OfferCheck trade={next} />}
      {others.length > 0 && <OfferRows trades={trades} next={next} />}
      {!next && others.length === 0 && <TradeStatus view={describeTrade(only, getServerNow())} />}
      {others.length === 0 && <ReceiptButton trade={only} />}
    </>
  );
}

/** The facts to compare with the offer in Steam before accepting it, and the cautions. */
export function OfferCheck({ trade }: Props) {
  const { check } = words;
  return (
    <section
      aria-label={check.title}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 rounded-xl border border-line bg-canvas p-4 max-[18rem]:p-2"
    >
      <h4 className="font-semibold">{check.title}</h4>
      <OfferFacts trade={trade} />
      <ShowAll />
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

/** The ways to the offer. A phone needs one: the code is for another phone, and `steam://` for a computer. */
export function OfferActions({ trade }: Props) {
  const { offerID } = trade;
  const links = toOfferLinks(offerID);
  const isTouch = useTouch();
  if (isTouch || links === undefined || offerID === undefined) return <AcceptLink trade={trade} />;
  return (
    <div className="offer-actions grid gap-1">
      <AcceptLink trade={trade} />
      <div className="-ms-4 flex flex-wrap">
        <GuardedLink href={links.app} look="plain" isApp>
          {words.openApp}
        </GuardedLink>
        <Disclosure show={words.qr.show} hide={words.qr.hide}>
          {() => (
            <div className="flex flex-wrap items-center gap-4">
              <OfferQr href={links.web} offerID={offerID} />
              <p className="max-w-40 text-sm text-pretty text-ink-soft">{words.qr.hint}</p>
            </div>
          )}
        </Disclosure>
      </div>
    </div>
  );
}
