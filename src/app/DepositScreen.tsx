import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Game } from '~/assetpay/inventory';
import type { Item } from '~/assetpay/item';
import { BasketPanel } from '~/deposit/BasketPanel';
import { CollateralBanner } from '~/inventory/CollateralBanner';
import { GameSwitch } from '~/inventory/GameSwitch';
import { InventoryPanel } from '~/inventory/InventoryPanel';
import { useFilters } from '~/inventory/useFilters';
import { useInventory } from '~/inventory/useInventory';
import { useRefresh } from '~/inventory/useRefresh';
import type { Session } from './createSession';
import { PickButton } from './PickButton';
import { signInAgain } from './signInAgain';
import { useKnownItems } from './useKnownItems';
import { usePicks } from './usePicks';
import { words } from './words';

const loadDetails = () => import('~/items/ItemDetails');
const ItemDetails = lazy(async () => ({ default: (await loadDetails()).ItemDetails }));

type Props = { session: Session };

/** The one screen: who is here, what they have, what they picked. */
export function DepositScreen({ session }: Props) {
  const { client } = session;
  const controls = useFilters();
  const { game } = controls.filters;
  const reads = useInventory(client, controls.filters);
  const refresh = useRefresh(client, game);
  const { store, selection } = usePicks(session.getOwner(), game);
  const items = useKnownItems(reads);
  const [opened, setOpened] = useState<{ item: Item; game: Game }>();
  // Back may have gone to the other game meanwhile, and a refresh may have brought another price.
  const detailed = opened?.game === game ? (items.get(opened.item.id) ?? opened.item) : undefined;
  const showDetails = useCallback((item: Item) => setOpened({ item, game }), [game]);
  const closeDetails = useCallback(() => setOpened(undefined), []);
  const inventory = reads.whole.inventory ?? reads.filtered.inventory;
  const hasItems = items.size > 0;

  useEffect(() => {
    // Once there is something to click, what a click needs is fetched, so that it opens at once.
    if (hasItems) void Promise.allSettled([loadDetails(), import('~/deposit/BasketContents')]);
  }, [hasItems]);

  return (
    <div className="screen">
      <main className="flex min-w-0 flex-col gap-4">
        <header className="flex flex-wrap items-center justify-between gap-3">
          <div>
            <h1 className="text-xl font-bold tracking-tight">{words.title}</h1>
            <p className="hidden text-sm text-ink-soft sm:block">{words.subtitle}</p>
          </div>
          <GameSwitch game={game} onChoose={(chosen) => controls.choose({ game: chosen })} />
        </header>
        <CollateralBanner collateral={inventory?.collateral} isLoading={inventory === undefined} />
        <InventoryPanel
          key={game}
          reads={reads}
          controls={controls}
          refresh={refresh}
          selection={selection}
          onDetails={showDetails}
          onSignIn={signInAgain}
        />
      </main>
      <BasketPanel
        store={store}
        items={items}
        isComplete={reads.whole.inventory?.complete === true}
        collateral={inventory?.collateral}
        onDetails={showDetails}
      />
      {detailed && (
        <Suspense fallback={null}>
          <ItemDetails
            item={detailed}
            onClose={closeDetails}
            action={<PickButton item={detailed} selection={selection} />}
          />
        </Suspense>
      )}
    </div>
  );
}
