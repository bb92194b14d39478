import { useState } from 'react';

type Props = {
  label: string;
  /** Shown while the field is empty. */
  hint: string;
  value: number | undefined;
  /** Reads a typed text; `undefined` if it is no valid number. */
  parse: (text: string) => number | undefined;
  toText: (value: number) => string;
  /** Stands before the number. */
  unit?: string;
  onType: (value: number | undefined) => void;
};

/** A field for a number. Keeps the typed text until it loses the focus, as that may be no number yet ("1."). */
export function NumberField({ label, hint, value, parse, toText, unit, onType }: Props) {
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? (value === undefined ? '' : toText(value));
  const isWrong = shown.trim() !== '' && parse(shown) === undefined;
  return (
    <label className="relative block min-w-0 flex-1">
      {unit && (
        <span className="pointer-events-none absolute inset-y-0 start-3 grid place-items-center text-sm text-ink-soft">
          {unit}
        </span>
      )}
      <input
        className={`field ${unit ? 'ps-7' : ''}`}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        aria-label={label}
        aria-invalid={isWrong}
        placeholder={hint}
        value={shown}
        onChange={(event) => {
          setDraft(event.target.value);
          onType(parse(event.target.value));
        }}
        onBlur={() => setDraft(undefined)}
      />
    </label>
  );
}
