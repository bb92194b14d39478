import { Suspense, useCallback, useEffect, useState } from 'react';
import { LanguagePlaceholder } from '~/app/language/LanguageMark';
import { signInAgain } from '~/app/visit/signInAgain';
import type { Game } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';
import { BasketPlaceholder } from '~/deposit/basket/BasketPlaceholder';
import { CollateralPlaceholder } from '~/inventory/CollateralPlaceholder';
import { useFilters } from '~/inventory/filters/useFilters';
import { GameSwitch } from '~/inventory/GameSwitch';
import { InventoryPanel } from '~/inventory/InventoryPanel';
import { describeInventory } from '~/inventory/read/describeInventory';
import { useInventory } from '~/inventory/read/useInventory';
import { useRefresh } from '~/inventory/read/useRefresh';
import { afterPaint } from '~/lib/dom/afterPaint';
import { TradesPlaceholder } from '~/trades/TradesPlaceholder';
import type { Visit } from './createVisit';
import { LostCodeNotice } from './LostCodeNotice';
import {
  CollateralBanner,
  DepositSide,
  DetailsSheet,
  ForeignLinkNotice,
  fetchParts,
  LanguageSwitch,
  TradesRegion,
  translators,
} from './lateParts';
import { useKnownItems } from './useKnownItems';
import { words } from './words';

type Props = {
  visit: Visit;
  /** ms; `tradesPollMs` of the configuration. */
  tradesPollMs?: number | undefined;
};

/** The one screen: the player, their items and their picks. */
export function DepositScreen({ visit, tradesPollMs }: Props) {
  const { session, getPicks, densitySetting, pageJourney } = visit;
  const { client } = session;
  const controls = useFilters();
  const { game } = controls.filters;
  const reads = useInventory(client, controls.filters);
  // The search field and its cards change in the same frame (docs/decisions/0015).
  const view = describeInventory(reads, controls.filters);
  const refresh = useRefresh(client, game);
  const owner = session.getOwner();
  const { store, selection, keepList } = getPicks(owner, game);
  const items = useKnownItems(reads);
  const [showsTrades, setShowsTrades] = useState(false);
  const [opened, setOpened] = useState<{ item: Item; game: Game }>();
  // Meanwhile Back may have switched games, and a refresh may have changed the price.
  const detailed = opened?.game === game ? (items.get(opened.item.id) ?? opened.item) : undefined;
  const showDetails = useCallback((item: Item) => setOpened({ item, game }), [game]);
  const closeDetails = useCallback(() => setOpened(undefined), []);
  const inventory = reads.arrived;
  const hasItems = items.size > 0;
  const isAnswered = inventory !== undefined || reads.whole.error !== null;
  // A failure or an empty inventory has the screen to itself.
  const hasBanner = inventory
    ? reads.whole.inventory?.count !== 0
    : reads.whole.error === null && !reads.isOffline;
  const [isShown, setShown] = useState(false);
  const showDeposits = useCallback(() => setShowsTrades(true), []);

  useEffect(() => {
    // Mounted after the first cards are painted, as its request takes a third as long as drawing them.
    if (hasItems) afterPaint(fetchParts);
  }, [hasItems]);

  useEffect(() => {
    if (!isAnswered) return;
    afterPaint(() => {
      setShown(true);
      translators.use(({ followTranslators }) => followTranslators(document.body));
    });
  }, [isAnswered]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another owner has another journey
  useEffect(() => {
    // The first answer is here, so that the owner is known and the network is free.
    if (isAnswered) pageJourney.start();
  }, [pageJourney, isAnswered, owner]);

  return (
    <div className="screen">
      <main className="flex min-w-0 flex-col gap-1" data-alone={view.isAlone}>
        <header className="screen-header">
          <h1 className="spare-word truncate text-xl font-bold tracking-tight">{words.title}</h1>
          <GameSwitch
            game={game}
            choose={controls.choose}
            hasCounts={isShown}
            isEmpty={!hasBanner}
          />
          <Suspense fallback={<TradesPlaceholder />}>
            <TradesRegion
              client={client}
              firstPollMs={tradesPollMs}
              current={pageJourney.current}
              isOpen={showsTrades}
              onOpenChange={setShowsTrades}
            />
          </Suspense>
          <Suspense fallback={<LanguagePlaceholder />}>
            {isShown ? <LanguageSwitch /> : <LanguagePlaceholder />}
          </Suspense>
          {hasBanner && (
            <Suspense fallback={<CollateralPlaceholder />}>
              {isShown ? (
                <CollateralBanner
                  collateral={inventory?.collateral}
                  isLoading={inventory === undefined}
                />
              ) : (
                <CollateralPlaceholder />
              )}
            </Suspense>
          )}
        </header>
        {session.hasForeignLink && inventory && (
          <Suspense>
            <ForeignLinkNotice />
          </Suspense>
        )}
        {!reads.isOffline && <LostCodeNotice />}
        <InventoryPanel
          key={game}
          reads={reads}
          view={view}
          controls={controls}
          refresh={refresh}
          selection={selection}
          keepList={keepList}
          densitySetting={densitySetting}
          onDetails={showDetails}
          onSignIn={signInAgain}
          firstGrid={visit.firstGrid}
        />
      </main>
      <Suspense fallback={<BasketPlaceholder />}>
        {isShown ? (
          <DepositSide
            picks={{
              store,
              items,
              isComplete: reads.whole.inventory?.isComplete === true,
              collateral: inventory?.collateral,
            }}
            game={game}
            visit={visit}
            choose={controls.choose}
            refresh={refresh}
            isReady={inventory !== undefined}
            updatedAt={inventory?.updatedAt}
            ideas={{
              items: reads.whole.inventory?.items,
              selection,
              keepList,
              wantAll: reads.wantAll,
            }}
            onDetails={showDetails}
            onShowDeposits={showDeposits}
          />
        ) : (
          <BasketPlaceholder />
        )}
      </Suspense>
      {detailed && (
        <Suspense>
          <DetailsSheet
            item={detailed}
            items={items}
            selection={selection}
            keepList={keepList}
            onClose={closeDetails}
            onShowDeposits={showDeposits}
          />
        </Suspense>
      )}
    </div>
  );
}
