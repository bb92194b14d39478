import { problemWords } from './problemWords';

/** To quote to support; one click selects it whole. */
export function RequestId({ id }: { id: string | undefined }) {
  if (id === undefined) return null;
  return (
    <span className="mt-1 block text-xs break-all text-ink-soft select-all">
      {problemWords.failure.requestId(id)}
    </span>
  );
}
