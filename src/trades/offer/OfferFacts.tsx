import { use } from 'react';
import type { Trade } from '~/assetpay/trades/trade';
import { discretion, hidden } from '~/lib/discretion';
import { formatCents } from '~/lib/money';
import { useStore } from '~/lib/store/useStore';
import { describeAmounts } from '~/trades/describe/describeAmounts';
import { countUnits } from '~/trades/describe/describeTrade';
import { listCount } from '~/trades/describe/listCount';
import { words } from '~/trades/words';
import { BotAvatar } from './BotAvatar';
import { ConfirmedSum } from './ConfirmedSum';

type Props = { trade: Trade };

/** The facts of the offer, to compare with the offer that Steam shows. */
export function OfferFacts({ trade }: Props) {
  const { botInfo, offerID } = trade;
  const name = botInfo?.name.trim() || words.check.botUnknown;
  const confirmedCents = use(ConfirmedSum)(trade);
  const contents = describeWorth(trade);
  return (
    <div className="grid gap-3">
      <div className="flex min-w-0 items-center gap-3">
        <BotAvatar name={name} avatar={botInfo?.avatar} />
        <div className="min-w-0">
          <p className="text-xs text-ink-soft">{words.check.bot}</p>
          <p className="foreign-name font-semibold wrap-anywhere">{name}</p>
        </div>
      </div>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-sm max-[18rem]:grid-cols-[minmax(0,1fr)]">
        {botInfo?.steamId !== undefined && (
          <Fact name={words.check.botId} value={botInfo.steamId} isCode />
        )}
        {offerID !== undefined && <Fact name={words.check.offerId} value={offerID} isCode />}
        {contents !== undefined && <Fact name={words.check.contents} value={contents} />}
        {confirmedCents !== undefined && (
          <Fact name={words.check.confirmed} value={formatCents(confirmedCents)} />
        )}
        <Fact name={words.check.receive} value={words.check.nothing} />
      </dl>
      {confirmedCents !== undefined && (
        <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm font-semibold text-pretty">
          {words.check.differs}
        </p>
      )}
    </div>
  );
}

function describeWorth(trade: Trade): string | undefined {
  const count = countUnits(trade);
  const { totalCents } = describeAmounts(trade);
  if (totalCents === undefined) return listCount(count)[0];
  const money = formatCents(totalCents);
  return count === 0 ? money : words.check.contentsWorth({ count, money });
}

function Fact({ name, value, isCode }: { name: string; value: string; isCode?: boolean }) {
  const { isOn } = useStore(discretion);
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd
        className={`min-w-0 wrap-anywhere ${isCode ? 'font-mono text-xs leading-5 tabular-nums select-all' : ''}`}
      >
        {isCode && isOn ? hidden : value}
      </dd>
    </>
  );
}
