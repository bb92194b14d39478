import type { ReactNode } from 'react';
import { ConfigError } from '~/app/visit/config';
import { createSession } from '~/app/visit/createSession';
import { ConfigLostError, getConfig } from '~/app/visit/getConfig';
import { takeLinkToken } from '~/app/visit/linkToken';
import { parseFilters } from '~/inventory/filters/filters';
import { prefetchInventory } from '~/inventory/read/inventoryQuery';
import { App } from './App';
import { createVisit } from './createVisit';
import { FullPageProblem } from './FullPageProblem';
import { words } from './words';

/**
 * Answers what the page shows first: the app, whose inventory is already on its way, or a problem with its
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
    return <FullPageProblem {...describeFailure(error)} />;
  }
}

function describeFailure(error: unknown): { title: string; cause: string; action: string } {
  const { configLost, configProblem } = words;
  if (error instanceof ConfigLostError) {
    const { title, cause, answers, status, action } = configLost;
    const answer = typeof error.answer === 'number' ? status(error.answer) : answers[error.answer];
    return { title, cause: cause(answer), action };
  }
  const keys = error instanceof ConfigError ? error.keys : ['config.json'];
  return { ...configProblem, cause: configProblem.cause(keys.join(', ')) };
}

/** A link with another token that is followed in this tab changes only the fragment: the page starts again. */
function followNewTokens(win: Window): void {
  win.addEventListener('hashchange', () => {
    if (!new URLSearchParams(win.location.hash.slice(1)).has('token')) return;
    takeLinkToken(win);
    win.location.reload();
  });
}
