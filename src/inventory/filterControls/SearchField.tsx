import { useId, useState } from 'react';
import { toSearchText } from '~/inventory/filters/toSearchText';
import { words } from '~/inventory/words';

type Props = { search: string; onSearch: (search: string) => void };

/** The search. While an input method composes a word, its letters stay in the field and select nothing. */
export function SearchField({ search, onSearch }: Props) {
  const id = useId();
  const [composed, setComposed] = useState<string>();
  const [isCut, setCut] = useState(false);
  const take = (text: string) => {
    const asked = toSearchText(text);
    setComposed(undefined);
    setCut(asked.isCut);
    onSearch(asked.search);
  };
  return (
    <>
      <input
        type="search"
        className="field ps-9 max-[24rem]:ps-2.5 max-[24rem]:pe-1"
        aria-label={words.search}
        aria-describedby={id}
        placeholder={words.searchHint}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={composed ?? search}
        onChange={(event) => {
          const { nativeEvent, target } = event;
          if ('isComposing' in nativeEvent && nativeEvent.isComposing) setComposed(target.value);
          else take(target.value);
        }}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
      />
      <span id={id} aria-live="polite" className="block text-xs text-warn empty:hidden">
        {isCut ? words.searchIsCut : ''}
      </span>
    </>
  );
}
