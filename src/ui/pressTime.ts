/** ms: no press waits longer than this to be handled, so a greater age is a clock that cannot be compared. */
const longestAgeMs = 30_000;

/** Now, in ms on the scale of `event.timeStamp`. */
export function readEventClock(): number {
  return new Event('now').timeStamp;
}

/** Time of an event's press (ms, event clock). A busy page may handle the event long after it. */
export function toPressTime({ timeStamp }: Event): number {
  const now = readEventClock();
  const age = now - timeStamp;
  return age >= 0 && age <= longestAgeMs ? timeStamp : now;
}
