import type { Settings } from '../scenarios/Settings';

/** The fields of a form or of a JSON body, all as text. */
export type Fields = Record<string, string | undefined>;

/** The settings changed by the given fields, or a reason against them. An empty field switches off. */
export function parseSettings(fields: Fields, settings: Settings): Settings | string {
  const times = {
    acceptMs: readMs(fields.acceptSeconds, settings.acceptMs),
    holdMs: readMs(fields.holdSeconds, settings.holdMs),
    latencyMs: readMs(fields.latencySeconds, settings.latencyMs) ?? 0,
    tradesLagMs: readMs(fields.tradesLagSeconds, settings.tradesLagMs) ?? 0,
  };
  const itemsPerTrade = Number(fields.itemsPerTrade || settings.itemsPerTrade);
  const totalShare = Number(fields.totalShare || settings.totalShare);
  if (Object.values(times).some((ms) => ms !== undefined && !(ms >= 0 && ms < 1e9))) {
    return 'seconds must be numbers that are not negative';
  }
  if (!Number.isInteger(itemsPerTrade) || itemsPerTrade < 1) {
    return 'itemsPerTrade must be a whole number from 1';
  }
  if (!(totalShare > 0 && totalShare <= 2)) return 'totalShare must be a number above 0, to 2';
  const externalIdCheck = fields.externalIdCheck ?? settings.externalIdCheck;
  if (externalIdCheck !== 'first' && externalIdCheck !== 'last') {
    return 'externalIdCheck must be first or last';
  }
  const offeredItems = fields.offeredItems ?? settings.offeredItems;
  if (offeredItems !== 'hidden' && offeredItems !== 'listed') {
    return 'offeredItems must be hidden or listed';
  }
  return { ...times, itemsPerTrade, totalShare, externalIdCheck, offeredItems };
}

function readMs(text: string | undefined, known: number | undefined): number | undefined {
  if (text === undefined) return known;
  return text.trim() === '' ? undefined : Number(text) * 1000;
}
