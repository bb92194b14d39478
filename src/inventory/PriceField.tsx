import { useState } from 'react';
import { parsePrice } from './filters';

type Props = {
  label: string;
  /** Shown while the field is empty. */
  hint: string;
  /** USD. */
  value: number | undefined;
  onType: (value: number | undefined) => void;
};

/** A USD bound. What is being typed may be no number yet ("1."), so it is kept until the field is left. */
export function PriceField({ label, hint, value, onType }: Props) {
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? (value === undefined ? '' : String(value));
  const isWrong = shown.trim() !== '' && parsePrice(shown) === undefined;
  return (
    <label className="relative block min-w-0 flex-1 sm:w-24 sm:flex-none">
      <span className="pointer-events-none absolute inset-y-0 start-3 grid place-items-center text-sm text-ink-soft">
        $
      </span>
      <input
        className="field ps-7"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        aria-label={label}
        aria-invalid={isWrong}
        placeholder={hint}
        value={shown}
        onChange={(event) => {
          setDraft(event.target.value);
          onType(parsePrice(event.target.value));
        }}
        onBlur={() => setDraft(undefined)}
      />
    </label>
  );
}
