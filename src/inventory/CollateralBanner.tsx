import { Suspense } from 'react';
import { formatCents } from '~/lib/money';
import { Icon } from '~/ui/Icon';
import { createLatePart } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';
import { words } from './words';

const CollateralSteps = createLatePart(
  () => import('./CollateralSteps'),
  (module) => module.CollateralSteps,
  LostCode,
);

type Props = {
  /** USD; `undefined` while it is not known. */
  collateral: number | undefined;
  isLoading: boolean;
};

/** The amount that a deposit credits without waiting. Opened, it explains the wait. */
export function CollateralBanner({ collateral, isLoading }: Props) {
  const { title, lead, short } = describeCollateral(collateral, isLoading);
  return (
    <section
      aria-label={words.collateral.name}
      className="rounded-2xl border border-line bg-surface bg-linear-to-r from-accent-soft to-transparent px-3 py-1.5 sm:px-4 sm:py-2.5 rtl:bg-linear-to-l"
    >
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 rounded-lg">
          <span className="text-xl text-accent sm:ms-1">
            <Icon name="bolt" />
          </span>
          <span className="min-w-0 flex-1 text-sm text-ink-soft lg:flex lg:items-baseline lg:gap-3">
            <strong className="block text-base whitespace-nowrap text-ink tabular-nums lg:min-w-56 lg:shrink-0">
              {title}
            </strong>
            <span className="text-pretty max-sm:hidden">{lead}</span>
            <span className="sm:hidden">{short}</span>
          </span>
          <span className="flex items-center gap-1 text-sm font-semibold whitespace-nowrap text-ink-soft">
            <span className="max-sm:sr-only">{words.collateral.more}</span>
            <span className="transition-transform group-open:rotate-180">
              <Icon name="down" />
            </span>
          </span>
        </summary>
        <ol className="grid max-w-4xl gap-2 py-2 text-sm text-pretty text-ink-soft sm:ps-10">
          <li className="sm:hidden">{lead}</li>
          <Suspense>
            <CollateralSteps />
          </Suspense>
        </ol>
      </details>
    </section>
  );
}

function describeCollateral(collateral: number | undefined, isLoading: boolean) {
  const text = words.collateral;
  if (isLoading) return { title: text.loading, lead: text.lead, short: text.short };
  if (collateral === undefined) {
    return { title: text.unknown, lead: text.unknownLead, short: text.unknownShort };
  }
  if (collateral <= 0) return { title: text.none, lead: text.noneLead, short: text.noneShort };
  return {
    title: text.amount(formatCents(Math.round(collateral * 100))),
    lead: text.lead,
    short: text.short,
  };
}
