import type { ReactNode } from 'react';

/** A label and a value; an empty value makes no line. */
export type Fact = [name: string, value: ReactNode];

/** Facts as a list of labels and values. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="min-w-0 divide-y divide-line text-sm">
      {selectKnown(facts).map(([name, value]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 py-2">
          <dt className="shrink-0 text-ink-soft">{name}</dt>
          <dd className="min-w-0 text-end font-medium wrap-anywhere tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts that have a value. */
export function selectKnown(facts: Fact[]): Fact[] {
  return facts.filter(([, value]) => Boolean(value));
}
