import { Suspense, useEffect, useMemo } from 'react';
import { followHostCurrency } from '~/app/embedding/followHostCurrency';
import { HostSelection } from '~/app/embedding/HostSelection';
import { hostSettings } from '~/app/embedding/hostLink';
import { WishNote } from '~/app/embedding/WishNote';
import { useJourney } from '~/app/journey/useJourney';
import type { Game } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';
import { BasketPanel } from '~/deposit/basket/BasketPanel';
import type { BasketSource } from '~/deposit/basket/useBasket';
import type { FilterControls } from '~/inventory/filters/useFilters';
import type { Refresh } from '~/inventory/read/useRefresh';
import type { PickIdeasProps } from '~/inventory/tools/PickIdeas';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { useStore } from '~/lib/store/useStore';
import { canAccept } from '~/trades/describe/describeTrade';
import { ConfirmedSum } from '~/trades/offer/ConfirmedSum';
import { OfferStrip } from '~/trades/offer/OfferStrip';
import { followDiscretionKey } from '~/ui/discretion/followDiscretionKey';
import { followScroll } from '~/ui/followScroll';
import { createLatePart } from '~/ui/late/createLatePart';
import type { Visit } from './createVisit';
import { OtherPicksLine } from './OtherPicksLine';
import { DepositFlow, LiveDepositStatus, useDepositStart } from './useDepositStart';
import { useOtherPicks } from './useOtherPicks';

type Props = {
  visit: Visit;
  picks: Omit<BasketSource, 'reserved'>;
  game: Game;
  refresh: Refresh;
  /** There are items, so that something can be deposited. */
  isReady: boolean;
  /** Time of the API's last reading of Steam, ms since 1970. */
  updatedAt: number | undefined;
  ideas: Pick<PickIdeasProps, 'selection' | 'keepList' | 'wantAll'> & {
    /** All items of the game that have arrived; `undefined` before the first answer. */
    items: readonly Item[] | undefined;
  };
  choose: FilterControls['choose'];
  onDetails: (item: Item) => void;
  onShowDeposits: () => void;
};

/** Nobody misses a shortcut: without its code the cards are there. */
const PickIdeas = createLatePart(
  () => import('~/inventory/tools/PickIdeas'),
  (module) => module.PickIdeas,
  () => null,
);

const knowsNothing = () => undefined;

/** The basket and the deposit that begins in it. Loaded after the first cards. */
export function DepositSide(props: Props) {
  const { visit, game, refresh, isReady, updatedAt, onDetails, onShowDeposits } = props;
  const { pageJourney } = visit;
  const { journey, reserved, sending, trades } = useJourney(
    pageJourney,
    (of) => void refresh.reread(of),
  );
  const { amount } = useStore(hostSettings);
  const source = { ...props.picks, reserved };
  const elsewhere = useOtherPicks(visit, game, reserved);
  const deposit = useDepositStart({ pageJourney, isReady, sending, refresh, updatedAt });
  const showDeposits = () => {
    deposit.close();
    onShowDeposits();
  };

  // The list begins with the newest; the oldest offer runs out first.
  const [first, ...others] = trades.filter(canAccept).reverse();
  // An outcome that is still to be seen tells of its offers itself.
  const showsOffers = !deposit.isStatusShown || sending.isBusy;

  useEffect(() => DepositFlow.fetch(), []);
  useEffect(followHostCurrency, []);
  useEffect(() => followDiscretionKey(document), []);
  useEffect(() => followScroll(document.documentElement), []);

  const { items, ...actions } = props.ideas;
  const canPick = useMemo(() => items?.some((item) => !whyNotDepositable(item)), [items]);

  const renderIdeas = (place: PickIdeasProps['place'], onPicked?: () => void) => {
    if (items === undefined || !canPick) return null;
    return (
      <Suspense>
        <PickIdeas
          {...actions}
          place={place}
          wished={amount}
          items={items}
          collateral={props.picks.collateral}
          onPicked={onPicked}
        />
      </Suspense>
    );
  };

  return (
    <>
      <HostSelection source={source} game={game} />
      <BasketPanel
        source={source}
        start={deposit.start}
        status={
          journey &&
          deposit.isStatusShown && (
            <Suspense>
              <LiveDepositStatus journey={journey} onShow={deposit.show} />
            </Suspense>
          )
        }
        offer={
          first !== undefined &&
          showsOffers && (
            <ConfirmedSum value={journey?.getConfirmedSum ?? knowsNothing}>
              <OfferStrip offers={[first, ...others]} onShow={onShowDeposits} />
            </ConfirmedSum>
          )
        }
        elsewhere={elsewhere.map((picks) => (
          <OtherPicksLine
            key={picks.game}
            picks={picks}
            onShow={(other) => props.choose({ game: other })}
          />
        ))}
        wish={<WishNote source={source} />}
        onDetails={onDetails}
        wantAll={props.ideas.wantAll}
        // Before the first answer nobody knows.
        canPick={canPick ?? true}
        renderIdeas={(onPicked) => renderIdeas('basket', onPicked)}
      />
      {renderIdeas('bar')}
      {deposit.isOpen && journey && (
        <Suspense>
          <DepositFlow
            journey={journey}
            source={source}
            game={game}
            refresh={refresh}
            onShowDeposits={showDeposits}
            onClose={deposit.close}
          />
        </Suspense>
      )}
    </>
  );
}
