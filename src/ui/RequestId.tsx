import { failureWords } from './failureWords';

/** A request id to quote to support, on a line of its own. One click selects all of it. */
export function RequestId({ id }: { id: string | undefined }) {
  if (id === undefined) return null;
  return (
    <span className="mt-1 block text-xs break-all text-ink-soft select-all">
      {failureWords.requestId({ id })}
    </span>
  );
}
