type StatusFacts = {
  /** The progress of a deposit, as players are told. */
  phase: 'preparing' | 'offered' | 'held' | 'paid' | 'unpaid' | 'reverted';
  /** It changes no more by itself; items or collateral have then come back. */
  hasEnded: boolean;
  /** It counts towards the open deposits of a person (docs/api.md, Creating a deposit). */
  countsAsOpen: boolean;
  /** It ended without the money. */
  isBadEnd: boolean;
};

/** All that follows from a status (docs/api.md, Trade statuses). */
const tradeStatuses = {
  initiated: { phase: 'preparing', hasEnded: false, countsAsOpen: true, isBadEnd: false },
  pending: { phase: 'preparing', hasEnded: false, countsAsOpen: true, isBadEnd: false },
  active: { phase: 'offered', hasEnded: false, countsAsOpen: true, isBadEnd: false },
  hold: { phase: 'held', hasEnded: false, countsAsOpen: false, isBadEnd: false },
  completed: { phase: 'paid', hasEnded: true, countsAsOpen: false, isBadEnd: false },
  declined: { phase: 'unpaid', hasEnded: true, countsAsOpen: false, isBadEnd: true },
  canceled: { phase: 'unpaid', hasEnded: true, countsAsOpen: false, isBadEnd: true },
  failed: { phase: 'unpaid', hasEnded: true, countsAsOpen: false, isBadEnd: true },
  reverted: { phase: 'reverted', hasEnded: true, countsAsOpen: false, isBadEnd: true },
} as const satisfies Record<string, StatusFacts>;

export type TradePhase = StatusFacts['phase'];

const facts: ReadonlyMap<string, StatusFacts> = new Map(Object.entries(tradeStatuses));

/** `undefined` for a status that this page does not know: it counts as in flight, and is shown as it is. */
export function findStatusFacts(status: string): StatusFacts | undefined {
  return facts.get(status);
}

/** `undefined` for a status that this page does not know. */
export function findPhase({ status }: { status: string }): TradePhase | undefined {
  return findStatusFacts(status)?.phase;
}
