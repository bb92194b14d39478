import { useId } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { splitMessage } from '~/lib/language/splitMessage';
import { buttonStyles } from '~/ui/buttonStyles';
import { useCopy } from '~/ui/useCopy';
import { detailsWords } from './detailsWords';
import { selectCopies } from './selectCopies';

/** Buttons that copy an item's name, inspect link and asset id, and the result as a status. */
export function CopyRow({ item }: { item: Item }) {
  const id = useId();
  const { outcome, copy } = useCopy();
  const copies = selectCopies(item);
  const copied = copies.find(({ text }) => text === outcome?.text);
  if (copies.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3 id={id} className="text-sm font-semibold">
        {detailsWords.copy}
      </h3>
      <fieldset aria-labelledby={id} className="flex min-w-0 flex-wrap gap-2">
        {copies.map(({ what, text }) => (
          <button
            key={what}
            type="button"
            aria-label={detailsWords.copyItem[what].copy}
            className={`${buttonStyles.quiet} flex-1 whitespace-nowrap`}
            onClick={() => void copy(text)}
          >
            {detailsWords.copyItem[what].label}
          </button>
        ))}
      </fieldset>
      <p role="status" className="min-h-5 text-sm wrap-anywhere text-ink-soft">
        {copied && outcome?.result === 'copied' && detailsWords.copyItem[copied.what].copied}
        {copied && outcome?.result === 'failed' && <Uncopied text={copied.text} />}
      </p>
    </div>
  );
}

function Uncopied({ text }: { text: string }) {
  const [before, after] = splitMessage((place) => detailsWords.copyFailed({ text: place }));
  return (
    <>
      {before}
      <bdi className="text-ink select-all">{text}</bdi>
      {after}
    </>
  );
}
