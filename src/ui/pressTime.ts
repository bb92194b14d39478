/** ms: no press waits longer than this to be handled, so a greater age is a clock that cannot be compared. */
const longestAgeMs = 30_000;

/** Now, in ms on the scale of `event.timeStamp`. */
export function readEventClock(): number {
  return new Event('now').timeStamp;
}

/** When the press of an event happened (ms, event clock), which may be long before a busy page handles it. */
export function toPressTime({ timeStamp }: Event): number {
  const now = readEventClock();
  const age = now - timeStamp;
  return age >= 0 && age <= longestAgeMs ? timeStamp : now;
}
