import { useState } from 'react';

type Outcome = { text: string; result: 'copied' | 'failed' };

/** Puts a text on the clipboard, and tells what came of the last one. */
export function useCopy() {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async (text: string) => {
    // The same words a second time would not be spoken.
    setOutcome(undefined);
    try {
      // Missing on plain http, and refused where the frame around the page does not allow it.
      await navigator.clipboard.writeText(text);
      setOutcome({ text, result: 'copied' });
    } catch {
      setOutcome({ text, result: 'failed' });
    }
  };
  return { outcome, copy };
}
