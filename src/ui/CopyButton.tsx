import { buttonStyles } from './buttonStyles';
import { useCopy } from './useCopy';

type Props = {
  text: string;
  /** What the button says before, after, and when the browser does not let the page copy. */
  words: { copy: string; copied: string; failed: string };
};

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, words }: Props) {
  const { outcome, copy } = useCopy();
  return (
    <>
      <button type="button" className={buttonStyles.plain} onClick={() => void copy(text)}>
        {words.copy}
      </button>
      <span role="status" className="text-sm text-ink-soft">
        {outcome && words[outcome.result]}
      </span>
    </>
  );
}
