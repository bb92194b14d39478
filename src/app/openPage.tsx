import { type ReactNode, Suspense } from 'react';
import { type CardsStart, isCheck } from '~/app/start/startCards';
import { ConfigError } from '~/app/visit/config';
import { messagesCode } from '~/app/visit/messagesCode';
import { parseFilters } from '~/inventory/filters/filters';
import { prefetchInventory } from '~/inventory/read/inventoryQuery';
import { createLateModule, type LateModule } from '~/lib/late/createLateModule';
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
const themeCode = createLateModule(() => import('~/app/theme/wearTheme'));

type AdoptingCode<Value> = LateModule<{
  adopt: (value: Value, refuse: (names: string[]) => never) => void;
}>;

function refuse(names: string[]): never {
  throw new ConfigError(names);
}

/**
 * Hands a value of the configuration to its code, before the first text is drawn. If that code is lost, sums are in USD
 * alone, and texts and colours those of the page.
 */
async function adopt<Value>(value: Value | undefined, code: AdoptingCode<Value>): Promise<void> {
  if (value !== undefined && (await code.settle()))
    code.use((module) => module.adopt(value, refuse));
}

/**
 * Answers the first content of the page: the app, whose inventory is already on its way, or a problem with its
 * configuration. With `check=1` in the address, the check of the installation.
 */
export async function openPage(start: Promise<CardsStart>): Promise<ReactNode> {
  if (isCheck(window.location)) return toPage(<Substitute checked={start} />);
  try {
    const { config, session, picks, firstPage, takeGrid } = await start;
    await Promise.all([
      adopt(config.currency, currencyCode),
      adopt(config.messages, messagesCode),
      adopt(config.theme, themeCode),
    ]);
    const firstGrid = await takeGrid();
    const visit = createVisit(session, { picks, firstGrid });
    const filters = parseFilters(window.location.search);
    const read = prefetchInventory(visit.queryClient, session.client, filters, firstPage);
    if (firstGrid !== undefined) {
      // The screen begins with these cards, and not with skeletons.
      await read;
      await firstGrid.settle();
    }
    return <App config={config} visit={visit} />;
  } catch (error) {
    return toPage(<Substitute error={error} />);
  }
}

/** A page whose code is on its way. */
function toPage(part: ReactNode): ReactNode {
  return <Suspense>{part}</Suspense>;
}
