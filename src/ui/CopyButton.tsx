import { buttonStyles } from './buttonStyles';
import { useCopy } from './useCopy';

type Props = {
  text: string;
  /** `copy` labels the button; `copied` and `failed` announce the result. */
  words: { copy: string; copied: string; failed: string };
};

/** Copies a text to the clipboard and announces the result. */
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
