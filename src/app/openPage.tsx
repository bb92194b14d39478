import { type ReactNode, Suspense } from 'react';
import { createSession } from '~/app/visit/createSession';
import { getConfig } from '~/app/visit/getConfig';
import { takeLinkToken } from '~/app/visit/linkToken';
import { parseFilters } from '~/inventory/filters/filters';
import { prefetchInventory } from '~/inventory/read/inventoryQuery';
import { createLatePart } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';
import { App } from './App';
import { createVisit } from './createVisit';

const ConfigProblem = createLatePart(
  () => import('./ConfigProblem'),
  (module) => module.ConfigProblem,
  LostCode,
);

/**
 * Answers the first content of the page: the app, whose inventory is already on its way, or a problem with its
 * configuration. It takes the token out of the address before it does anything else.
 */
export async function openPage(win: Window): Promise<ReactNode> {
  const token = takeLinkToken(win);
  followNewTokens(win);
  try {
    const config = await getConfig((input, init) => win.fetch(input, init));
    const visit = createVisit(createSession(config, token, win));
    prefetchInventory(visit.queryClient, visit.session.client, parseFilters(win.location.search));
    return <App config={config} visit={visit} />;
  } catch (error) {
    return (
      <Suspense>
        <ConfigProblem error={error} />
      </Suspense>
    );
  }
}

/** A link with another token that is followed in this tab changes only the fragment: the page starts again. */
function followNewTokens(win: Window): void {
  win.addEventListener('hashchange', () => {
    if (!new URLSearchParams(win.location.hash.slice(1)).has('token')) return;
    takeLinkToken(win);
    win.location.reload();
  });
}
