import { useState } from 'react';
import { buttonStyles } from './buttonStyles';

type Props = {
  text: string;
  /** What the button says before, after, and when the browser does not let the page copy. */
  words: { copy: string; copied: string; failed: string };
};

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, words }: Props) {
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
  const copy = async () => {
    try {
      // Missing on plain http, and refused where the frame around the page does not allow it.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className={buttonStyles.plain} onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="text-sm text-ink-soft">
        {state === 'copy' ? '' : words[state]}
      </span>
    </>
  );
}
