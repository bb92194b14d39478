type Props<Value extends string> = {
  legend: string;
  values: readonly Value[];
  texts: Readonly<Record<Value, string>>;
  chosen: Value;
  onChoose: (value: Value) => void;
};

/** One of a few values, side by side. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { legend, values, texts, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend className="mb-1.5 text-xs text-ink-soft">{legend}</legend>
      <div className="grid auto-cols-fr grid-flow-col gap-1 rounded-xl bg-raised p-1">
        {values.map((value) => (
          <label
            key={value}
            className="grid min-h-9 cursor-pointer place-items-center rounded-lg px-2 text-center text-sm leading-tight has-checked:bg-surface has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-focus max-sm:min-h-11"
          >
            <input
              type="radio"
              name={legend}
              className="sr-only"
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {texts[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
