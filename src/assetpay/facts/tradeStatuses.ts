type StatusFacts = {
  /** The progress of a deposit, as players are told. */
  phase: 'preparing' | 'offered' | 'held' | 'paid' | 'unpaid' | 'reverted';
  /** It changes no more by itself; items or collateral have then come back. */
  hasEnded: boolean;
  /** It counts towards the open deposits of a person (docs/api.md, Creating a deposit). */
  countsAsOpen: boolean;
  /** Its items have left the player's inventory, as the offer was accepted and not reversed. */
  isHandedOver: boolean;
  /** It ended without the money. */
  isBadEnd: boolean;
};

const waits = {
  hasEnded: false,
  countsAsOpen: true,
  isHandedOver: false,
  isBadEnd: false,
} as const;
const ends = { hasEnded: true, countsAsOpen: false, isHandedOver: false, isBadEnd: true } as const;

/**
 * All that follows from a status (docs/api.md, Trade statuses). Nothing else names a status: whatever depends on one asks
 * for these facts, and whatever tells of one has an entry for each phase.
 */
const tradeStatuses = {
  initiated: { phase: 'preparing', ...waits },
  pending: { phase: 'preparing', ...waits },
  active: { phase: 'offered', ...waits },
  hold: {
    phase: 'held',
    hasEnded: false,
    countsAsOpen: false,
    isHandedOver: true,
    isBadEnd: false,
  },
  completed: {
    phase: 'paid',
    hasEnded: true,
    countsAsOpen: false,
    isHandedOver: true,
    isBadEnd: false,
  },
  declined: { phase: 'unpaid', ...ends },
  canceled: { phase: 'unpaid', ...ends },
  failed: { phase: 'unpaid', ...ends },
  reverted: { phase: 'reverted', ...ends },
} as const satisfies Record<string, StatusFacts>;

export type TradePhase = StatusFacts['phase'];

const facts: ReadonlyMap<string, StatusFacts> = new Map(Object.entries(tradeStatuses));

/** Other spellings, without anything but letters. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['cancelled', 'canceled'],
  ['onhold', 'hold'],
  ['complete', 'completed'],
]);

/** A status as this page spells it, if it is known in any case or spelling; else as it was sent. */
export function toKnownStatus(status: string): string {
  const letters = status.toLowerCase().replace(/[^a-z]/g, '');
  const known = spellings.get(letters) ?? letters;
  return facts.has(known) ? known : status;
}

/** True for the type of a withdrawal in any spelling. */
export function isWithdrawal(type: unknown): boolean {
  return typeof type === 'string' && /^\s*withdraw/i.test(type);
}

/** `undefined` for a status that this page does not know: it counts as in flight, and is shown as it is. */
export function findStatusFacts(status: string): StatusFacts | undefined {
  return facts.get(status);
}

/** `undefined` for a status that this page does not know. */
export function findPhase({ status }: { status: string }): TradePhase | undefined {
  return findStatusFacts(status)?.phase;
}
