/** Looks that found nothing, as far as they prove anything. */
export type Evidence = {
  /** ms during which somebody looked, the network working. */
  lookedForMs: number;
  looks: number;
  /** In ticks: when the last one began, or the last request ended. */
  lastAt: number;
};

/** Time between two looks counts up to this, in ms: one look after an outage says little about the outage. */
export const mostBetweenMs = 30_000;

/** From the end of the last request that left, or from the beginning of this page. */
export function createEvidence(lastAt: number): Evidence {
  return { lookedForMs: 0, looks: 0, lastAt };
}

/** What is known after a look that worked, began at `at` (ticks) and found nothing. */
export function addLook({ lookedForMs, looks, lastAt }: Evidence, at: number): Evidence {
  const sinceMs = Math.min(Math.max(at - lastAt, 0), mostBetweenMs);
  return { lookedForMs: lookedForMs + sinceMs, looks: looks + 1, lastAt: at };
}
