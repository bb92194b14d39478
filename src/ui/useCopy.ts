import { useState } from 'react';

type Outcome = { text: string; result: 'copied' | 'failed' };

/** Copies a text to the clipboard; `outcome` is the result of the last copy. */
export function useCopy() {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async (text: string) => {
    // A status that does not change would not be announced a second time.
    setOutcome(undefined);
    try {
      // `clipboard` is missing on plain http, and denied in a frame without permission.
      await navigator.clipboard.writeText(text);
      setOutcome({ text, result: 'copied' });
    } catch {
      setOutcome({ text, result: 'failed' });
    }
  };
  return { outcome, copy };
}
