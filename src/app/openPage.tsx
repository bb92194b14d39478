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

const Substitute = createLatePart(
  () => import('./Substitute'),
  (module) => module.Substitute,
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
 * configuration. With `check=1` in the address, the check of the installation.
 */
export async function openPage(start: Promise<VisitStart>): Promise<ReactNode> {
  if (/\bcheck=1\b/.test(window.location.search)) return toPage(<Substitute checked={start} />);
  try {
    const { config, session } = await start;
    await readCurrency(config.currency);
    const visit = createVisit(session);
    prefetchInventory(visit.queryClient, session.client, parseFilters(window.location.search));
    return <App config={config} visit={visit} />;
  } catch (error) {
    return toPage(<Substitute error={error} />);
  }
}

/** A page whose code is on its way. */
function toPage(part: ReactNode): ReactNode {
  return <Suspense>{part}</Suspense>;
}
