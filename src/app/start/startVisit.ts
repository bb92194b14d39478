import type { Config } from '~/app/visit/config';
import { createSession, type Session } from '~/app/visit/createSession';
import { getConfig } from '~/app/visit/getConfig';
import { takeLinkToken } from '~/app/visit/linkToken';
import { toInventoryCall } from '~/assetpay/inventory/toInventoryCall';
import { parseFilters } from '~/inventory/filters/filters';
import { toFirstRequest } from '~/inventory/read/firstRead';
import { startDiscreetly } from '~/lib/discretion';
import { sendAhead } from './sendAhead';

/**
 * The beginning of a visit. The first inventory request is on its way: `session.client` hands its answer over.
 * `answered` resolves when that begins to arrive, or none will.
 */
export type VisitStart = { config: Config; session: Session; answered: Promise<void> };

/**
 * Begins a visit without the code of its screen: takes the token out of the address, before any other code or request
 * could see it there, reads `config.json`, and sends the first inventory request. Rejects like `getConfig`; then
 * nothing was sent.
 */
export function startVisit(win: Window): Promise<VisitStart> {
  const token = takeLinkToken(win);
  followNewTokens(win);
  const start = begin(win, token);
  // The page shows the failure once its code is here.
  start.catch(() => undefined);
  return start;
}

async function begin(win: Window, token: string | undefined): Promise<VisitStart> {
  const config = await getConfig((input, init) => win.fetch(input, init));
  // Before any sum is drawn, and before a host can say otherwise.
  if (config.streamer) startDiscreetly();
  const session = createSession(config, token, win);
  const call = toInventoryCall(toFirstRequest(parseFilters(win.location.search)));
  let noteAnswer = () => {};
  const answered = new Promise<void>((resolve) => {
    noteAnswer = resolve;
  });
  const client = sendAhead(session.client, call, () => noteAnswer());
  return { config, session: { ...session, client }, answered };
}

/** A link with another token that is followed in this tab changes only the fragment: the page starts again. */
function followNewTokens(win: Window): void {
  win.addEventListener('hashchange', () => {
    if (!new URLSearchParams(win.location.hash.slice(1)).has('token')) return;
    takeLinkToken(win);
    win.location.reload();
  });
}
