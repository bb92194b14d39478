import { type ReactNode, Suspense } from 'react';
import type { VisitStart } from '~/app/start/startVisit';
import type { Config } from '~/app/visit/config';
import { parseFilters } from '~/inventory/filters/filters';
import { prefetchInventory } from '~/inventory/read/inventoryQuery';
import { createLateModule } from '~/lib/late/createLateModule';
import { createLatePart } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';
import { App } from './App';
import { createVisit } from './createVisit';

const ConfigProblem = createLatePart(
  () => import('./ConfigProblem'),
  (module) => module.ConfigProblem,
  LostCode,
);

const currencyCode = createLateModule(() => import('~/app/visit/adoptCurrency'));

/** Sums are in the unit of the site from the first one on; in USD alone if its code is lost. */
async function readCurrency(currency: Config['currency']): Promise<void> {
  if (currency === undefined) return;
  if (await currencyCode.settle()) currencyCode.use(({ adoptCurrency }) => adoptCurrency(currency));
}

/**
 * Answers the first content of the page: the app, whose inventory is already on its way, or a problem with its
 * configuration.
 */
export async function openPage(start: Promise<VisitStart>): Promise<ReactNode> {
  try {
    const { config, session } = await start;
    await readCurrency(config.currency);
    const visit = createVisit(session);
    prefetchInventory(visit.queryClient, session.client, parseFilters(window.location.search));
    return <App config={config} visit={visit} />;
  } catch (error) {
    return (
      <Suspense>
        <ConfigProblem error={error} />
      </Suspense>
    );
  }
}
