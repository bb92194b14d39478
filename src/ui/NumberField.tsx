import { useId, useState } from 'react';
import { toPlainNumber } from '~/lib/toPlainNumber';
import { numberFieldWords } from './numberFieldWords';

type Props = {
  label: string;
  /** Shown while the field is empty. */
  hint: string;
  value: number | undefined;
  /** Reads a typed text; `undefined` if it is no valid number. */
  parse: (text: string) => number | undefined;
  toText: (value: number) => string;
  /** Stands before the number, or behind it. */
  unit?: { sign: string; isBehind: boolean };
  onType: (value: number | undefined) => void;
};

/**
 * A field for a number, in the ways that people write one (`$10`, `1.234,56`, `80 %`). Keeps the typed text until it
 * loses the focus, as that may be no number yet ("1."). What cannot be read stays, and the field says so.
 */
export function NumberField({ label, hint, value, parse, toText, unit, onType }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const read = (text: string) => parse(toPlainNumber(text));
  const shown = draft ?? (value === undefined ? '' : toText(value));
  const isWrong = shown.trim() !== '' && read(shown) === undefined;
  return (
    <label className="block min-w-0 flex-1">
      <span className="relative block">
        {unit && (
          <span
            className={`pointer-events-none absolute inset-y-0 ${unit.isBehind ? 'end-3' : 'start-3'} grid place-items-center text-sm text-ink-soft`}
          >
            {unit.sign}
          </span>
        )}
        <input
          className={`field ${toRoom(unit)}`}
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={id}
          placeholder={hint}
          value={shown}
          onChange={(event) => {
            setDraft(event.target.value);
            setLeft(false);
            onType(read(event.target.value));
          }}
          onBlur={() => {
            setLeft(true);
            if (!isWrong) setDraft(undefined);
          }}
        />
      </span>
      <span id={id} aria-live="polite" className="block text-xs text-warn empty:hidden">
        {isWrong && isLeft ? numberFieldWords.notANumber : ''}
      </span>
    </label>
  );
}

/** Room for the unit in its field. */
function toRoom(unit: Props['unit']): string {
  if (unit === undefined) return '';
  const isLong = unit.sign.length > 1;
  if (unit.isBehind) return isLong ? 'pe-12' : 'pe-7';
  return isLong ? 'ps-12' : 'ps-7';
}
