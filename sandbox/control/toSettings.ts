import type { Settings } from '../trading/Trading';

/** What a form or a JSON body says, all as text. */
export type Fields = Record<string, string | undefined>;

/** The settings as changed by those fields that are there (an empty one switches off), or what is wrong. */
export function toSettings(fields: Fields, settings: Settings): Settings | string {
  const acceptMs = readMs(fields.acceptSeconds, settings.acceptMs);
  const holdMs = readMs(fields.holdSeconds, settings.holdMs);
  const latencyMs = readMs(fields.latencySeconds, settings.latencyMs) ?? 0;
  const itemsPerTrade = Number(fields.itemsPerTrade || settings.itemsPerTrade);
  if ([acceptMs, holdMs, latencyMs].some((ms) => ms !== undefined && !(ms >= 0 && ms < 1e9))) {
    return 'seconds must be numbers that are not negative';
  }
  if (!Number.isInteger(itemsPerTrade) || itemsPerTrade < 1) {
    return 'itemsPerTrade must be a whole number from 1';
  }
  const externalIdCheck = fields.externalIdCheck ?? settings.externalIdCheck;
  if (externalIdCheck !== 'first' && externalIdCheck !== 'last') {
    return 'externalIdCheck must be first or last';
  }
  const offeredItems = fields.offeredItems ?? settings.offeredItems;
  if (offeredItems !== 'hidden' && offeredItems !== 'listed') {
    return 'offeredItems must be hidden or listed';
  }
  return { acceptMs, holdMs, latencyMs, itemsPerTrade, externalIdCheck, offeredItems };
}

function readMs(text: string | undefined, known: number | undefined): number | undefined {
  if (text === undefined) return known;
  return text.trim() === '' ? undefined : Number(text) * 1000;
}
