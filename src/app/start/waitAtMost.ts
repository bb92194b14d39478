/** Resolves with `undefined` if `event` takes longer than `ms`, or rejects. */
export function waitAtMost<Result>(
  ms: number,
  event: Promise<Result> | undefined,
): Promise<Result | undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, event && ms, undefined);
    event?.then(resolve, () => resolve(undefined));
  });
}
