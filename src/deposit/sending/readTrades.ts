import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import { isInProgress } from './depositDoubt';
import { computeElapsedMs } from './moment';
import type { Pause } from './pause';
import type { Confirmed, SendTools, Sent } from './sendTools';
import { waits } from './settlement';
import { confirmedForMs, type Look } from './whyNotPost';

/** The number of failed reads after which an order that has not left is given up. */
const lookTries = 3;

/** ms after which a blocked queue checks again for a free slot. */
const slotCheckMs = 60_000;
const longestPauseMs = 15_000;

/**
 * Reads the trades until they say enough for a deposit to leave, or its confirmation ends. Answers the failure if
 * they cannot be read: an order that could not be looked up afterwards is not sent.
 */
export async function readTrades(
  sent: Sent,
  confirmed: Confirmed,
  tools: SendTools,
): Promise<AssetPayError | undefined> {
  const { pause, look, isStopped } = tools;
  const isOver = () => isStopped() || computeRestMs(confirmed, pause) === 0;
  for (let failures = 0; !isOver(); ) {
    const read = await look().catch(toAssetPayError);
    if ('facts' in read) {
      if (isEnough(read, sent)) {
        const noSlot = sent.endedAt === undefined ? whyNoSlot(tools) : undefined;
        if (noSlot === undefined) return undefined;
        await waitForSlot(noSlot, confirmed, tools);
      } else await pause.wait(waits.busyPauseMs, ['stop']);
      continue;
    }
    failures += 1;
    const isInDoubt = sent.attempt.sends > 0;
    const pauseMs = Math.min(failures * 1_000, longestPauseMs);
    const waitMs = Math.max(read.retryAfterMs ?? 0, pauseMs);
    if (!isInDoubt && failures === lookTries) return read;
    if (waitMs >= computeRestMs(confirmed, pause)) return read;
    await pause.wait(waitMs, ['stop', 'network']);
  }
  return undefined;
}

/** ms for which the confirmation is still valid. */
export function computeRestMs({ confirmedAt }: Confirmed, pause: Pause): number {
  return Math.max(confirmedForMs - computeElapsedMs(confirmedAt, pause.now()), 0);
}

/** The ids by which trades are told apart. */
export function toRowKeys(look: Look | undefined): ReadonlySet<string> {
  return new Set(look?.facts.map(toRowKey));
}

function toRowKey({ id, externalId }: Look['facts'][number]): string {
  return id ?? externalId ?? '';
}

/** True once a deposit that was in progress is listed, or has had the time to be. */
function isEnough({ begunAt, facts }: Look, { busy, endedAt = 0, rows }: Sent): boolean {
  if (busy === undefined || !isInProgress(busy)) return true;
  const isNews = facts.some((row) => rows?.has(toRowKey(row)) === false);
  return isNews || begunAt - endedAt >= waits.newsMs;
}

type NoSlot = { opensAt: number | undefined };

function whyNoSlot({ getSlots }: SendTools): NoSlot | undefined {
  const { free, opensAt } = getSlots();
  return free > 0 ? undefined : { opensAt };
}

async function waitForSlot({ opensAt }: NoSlot, confirmed: Confirmed, tools: SendTools) {
  const { pause, reportNoSlot } = tools;
  reportNoSlot(opensAt);
  const opensMs = opensAt === undefined ? slotCheckMs : opensAt - pause.now().wall + 1_000;
  const waitMs = Math.max(Math.min(opensMs, computeRestMs(confirmed, pause)), waits.leastPauseMs);
  await pause.wait(waitMs, ['trades', 'person', 'network', 'stop']);
}
