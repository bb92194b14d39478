/** Evidence that a deposit does not exist: the looks that found nothing. */
export type Evidence = {
  /** ms spent looking while the network worked. */
  lookedForMs: number;
  looks: number;
  /** In ticks: when the last look began, or when the last request ended. */
  lastAt: number;
};

/** The most ms that count between two looks, as one look after an outage says little about the outage. */
export const mostBetweenMs = 30_000;

/** Starts at the end of the last request that left, or at the beginning of this page. */
export function createEvidence(lastAt: number): Evidence {
  return { lookedForMs: 0, looks: 0, lastAt };
}

/** Adds a successful look that began at `at` (ticks) and found nothing. */
export function addLook({ lookedForMs, looks, lastAt }: Evidence, at: number): Evidence {
  const sinceMs = Math.min(Math.max(at - lastAt, 0), mostBetweenMs);
  return { lookedForMs: lookedForMs + sinceMs, looks: looks + 1, lastAt: at };
}
