import { toKnownFacts } from '~/assetpay/trades/tradeFacts';
import type { Store } from '~/lib/store/store';
import { noteFacts } from './reservations';
import type { SenderTools } from './senderTools';
import { isSettled, type Sending } from './sending';
import type { Look } from './whyNotPost';

/**
 * A function that reads the player's trades once and reserves their items. It rejects as the request does.
 * A trade that the answer left out is taken as it was last seen.
 */
export function createLook(tools: SenderTools, sending: Store<Sending>): () => Promise<Look> {
  const { pause, trades } = tools;
  return async () => {
    const begunAt = pause.now().ticks;
    const facts = await trades.look();
    const open = sending.get().batches.filter((batch) => !isSettled(batch));
    noteFacts(tools, facts, new Set(open.map(({ body }) => body.externalId)));
    const listed = new Set(facts.map(({ id }) => id));
    const known = trades.get().filter(({ id }) => !listed.has(id));
    const all = [...facts, ...known.map(toKnownFacts)];
    return { begunAt, endedAt: pause.now().ticks, facts: all };
  };
}
