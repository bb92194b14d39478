import { problemWords } from './problemWords';

/** A request id to quote to support. One click selects all of it. */
export function RequestId({ id }: { id: string | undefined }) {
  if (id === undefined) return null;
  return (
    <span className="mt-1 block text-xs break-all text-ink-soft select-all">
      {problemWords.failure.requestId(id)}
    </span>
  );
}
