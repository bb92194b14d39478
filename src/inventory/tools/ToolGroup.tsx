import { type ReactNode, useId } from 'react';

type Props = { title: string; children: ReactNode };

/** A group of tools with a heading. */
export function ToolGroup({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-line pt-4">
      <h3 id={id} className="text-sm font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}
