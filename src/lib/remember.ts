/**
 * Memoises `make` by key, in a `WeakMap`: an answer is dropped together with its key. The answer must depend on
 * the key alone, and must not be `undefined` or `null`.
 */
export function remember<Key extends object, Answer extends NonNullable<unknown>>(
  make: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    answers.set(key, answer);
    return answer;
  };
}
