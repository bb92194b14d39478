import './detailsPicture.css';
import { type ReactNode, use, useId } from 'react';
import { hasInspectLinks } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';
import { findCertificateHex } from '~/items/certificate/findCertificateHex';
import { useCertificate } from '~/items/certificate/useCertificate';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toInspectLink, toMarketLink } from '~/items/itemLinks';
import { toFullName } from '~/items/itemNames';
import { MarketName } from '~/items/MarketName';
import { ItemImage } from '~/items/picture/ItemImage';
import { toRarityColor } from '~/items/toRarityColor';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words } from '~/items/words';
import { toCents } from '~/lib/cents';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatUsd } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import { Sheet } from '~/ui/dialog/Sheet';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { Amount } from '~/ui/units/Amount';
import { AppliedItems } from './AppliedItems';
import { CertificateFacts } from './CertificateFacts';
import { CopyRow } from './CopyRow';
import { detailsWords } from './detailsWords';
import { ItemFacts } from './ItemFacts';
import { selectAddedFacts } from './selectAddedFacts';

type Props = {
  item: Item;
  onClose: () => void;
  /** Buttons that act on the item; the app supplies them, as this room knows no picks. */
  action: ReactNode;
  /** The reason why the item cannot be picked, if it is none of its own. */
  why?: ReactNode;
};

/** All facts of one item, in a sheet beside the grid. */
export function ItemDetails({ item, onClose, action, why }: Props) {
  const id = useId();
  const refusal = whyNotDepositable(item);
  const propId = hasInspectLinks(item.appid) ? item.propId : undefined;
  const added = selectAddedFacts(item, useCertificate(propId));
  return (
    <Sheet title={<bdi>{toFullName(item)}</bdi>} describedBy={id} onClose={onClose}>
      <div id={id} className="grid gap-2 rounded-lg bg-warn-soft px-3 py-2 text-sm empty:hidden">
        {why ?? (refusal && words.refusalReason[refusal])}
      </div>
      <div className="details-picture" style={{ '--rarity': toRarityColor(item) }}>
        <ItemImage iconUrl={item.iconUrl} sizes={[360, 512]} />
      </div>
      <ItemPrices item={item} />
      <div className="grid gap-2">{action}</div>
      <ItemFacts item={item} />
      <AppliedItems item={item} added={added} />
      <ItemLinks item={item} />
      <CopyRow item={item} />
      {findCertificateHex(propId) !== undefined && <CertificateFacts item={item} added={added} />}
    </Sheet>
  );
}

function ItemPrices({ item }: { item: Item }) {
  const text = detailsWords;
  const ratio = computeOfferRatio(item);
  const name = use(MarketName);
  return (
    // Beside each other where both sums have room.
    <dl className="flex flex-wrap gap-3 tabular-nums">
      <div className="min-w-min flex-1 basis-28 rounded-xl bg-raised p-3">
        <dt className="text-xs text-ink-soft">{text.offer}</dt>
        <dd className="text-xl max-[22rem]:text-lg font-bold">
          {item.offer?.price ? <Offer usd={item.offer.price} /> : text.none}
        </dd>
        <dd className="text-xs text-ink-soft">{text.offerHint}</dd>
      </div>
      <div className="min-w-min flex-1 basis-28 rounded-xl bg-raised p-3">
        <dt className="text-xs text-ink-soft">{name ? text.marketNamed({ name }) : text.market}</dt>
        <dd className="text-xl max-[22rem]:text-lg font-bold">
          {item.marketPrice === undefined ? text.none : formatUsd(item.marketPrice)}
        </dd>
        <dd className="text-xs text-ink-soft">
          {ratio === undefined ? text.marketHint : text.ratioOf({ percent: formatPercent(ratio) })}
        </dd>
      </div>
    </dl>
  );
}

/** The offer for one unit. A price of parts of a cent has no sum of its own, which units could be counted from. */
function Offer({ usd }: { usd: number }) {
  const cents = toCents(usd);
  return cents / 100 === usd ? <Amount cents={cents} /> : formatUsd(usd);
}

function ItemLinks({ item }: { item: Item }) {
  const inspect = toInspectLink(item);
  return (
    <div className="flex flex-wrap gap-2">
      {inspect && (
        // A phone has no game to open, and Safari replaces the page by an error.
        <a
          href={inspect}
          className={`${buttonStyles.quiet} flex-1 px-2! whitespace-nowrap pointer-coarse:hidden`}
        >
          <LateIcon name="eye" />
          {detailsWords.inspect}
        </a>
      )}
      {item.marketHashName && (
        <ExternalLink
          href={toMarketLink(item.appid, item.marketHashName)}
          className={`${buttonStyles.quiet} flex-1 px-2! whitespace-nowrap`}
          label={detailsWords.opensMarket({ name: item.marketHashName })}
        >
          <LateIcon name="link" />
          {detailsWords.onMarket}
        </ExternalLink>
      )}
    </div>
  );
}
