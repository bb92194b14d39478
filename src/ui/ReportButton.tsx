import { buttonStyles } from './buttonStyles';
import { useCopy } from './useCopy';

type Props = {
  text: string;
  words: { copy: string; copied: string; failed: string };
  look: keyof typeof buttonStyles;
};

/** The action of an `alert` that copies a text. Its label tells the result, as an alert reads changes aloud. */
export function ReportButton({ text, words, look }: Props) {
  const { outcome, copy } = useCopy();
  return (
    <button type="button" className={buttonStyles[look]} onClick={() => void copy(text)}>
      {outcome === undefined ? words.copy : words[outcome.result]}
    </button>
  );
}
