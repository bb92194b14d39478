import { useState } from 'react';
import { parseRange } from './ownFilters';

type Props = {
  label: string;
  hint: string;
  /** What one of the value is in the field: 100 where it is shown in percent. */
  scale: number;
  value: number | undefined;
  onType: (value: number | undefined) => void;
};

/** A bound of a float or a ratio. What is being typed may be no number yet, so it is kept until the field is left. */
export function RangeField({ label, hint, scale, value, onType }: Props) {
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? (value === undefined ? '' : String(Number((value * scale).toFixed(6))));
  const parse = (text: string) => parseScaled(text, scale);
  const isWrong = shown.trim() !== '' && parse(shown) === undefined;
  return (
    <input
      className="field"
      inputMode="decimal"
      autoComplete="off"
      maxLength={11}
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
  );
}

function parseScaled(text: string, scale: number): number | undefined {
  if (scale === 1) return parseRange(text);
  const percent = text.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{0,4})?$/.test(percent)) return undefined;
  return parseRange(String(Number(percent) / scale));
}
