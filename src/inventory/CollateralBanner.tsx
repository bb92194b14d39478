import { formatUsd } from '~/lib/money';
import { Icon } from '~/ui/Icon';
import { words } from './words';

type Props = {
  /** USD; `undefined` while it is not known. */
  collateral: number | undefined;
  isLoading: boolean;
};

/** How much of a deposit is credited without waiting, and why there is a wait at all. */
export function CollateralBanner({ collateral, isLoading }: Props) {
  const { title, lead } = describeCollateral(collateral, isLoading);
  return (
    <section
      aria-label={words.collateral.name}
      className="rounded-2xl border border-line bg-surface bg-linear-to-r from-accent-soft to-transparent px-4 py-3 sm:px-5 rtl:bg-linear-to-l"
    >
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-lg">
          <span className="grid size-9 place-items-center rounded-xl bg-accent-soft text-lg text-accent">
            <Icon name="bolt" />
          </span>
          <strong className="text-base tabular-nums">{title}</strong>
          <span className="order-last w-full text-sm text-pretty text-ink-soft lg:order-none lg:w-auto lg:flex-1">
            {lead}
          </span>
          <span className="ms-auto flex items-center gap-1 text-sm font-semibold text-ink-soft">
            {words.collateral.more}
            <span className="transition-transform group-open:rotate-180">
              <Icon name="down" />
            </span>
          </span>
        </summary>
        <ol className="mt-2 grid max-w-4xl gap-2 pb-1 text-sm text-pretty text-ink-soft sm:ps-12">
          {words.collateral.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function describeCollateral(collateral: number | undefined, isLoading: boolean) {
  const text = words.collateral;
  if (isLoading) return { title: text.loading, lead: text.lead };
  if (collateral === undefined) return { title: text.unknown, lead: text.unknownLead };
  if (collateral <= 0) return { title: text.none, lead: text.noneLead };
  return { title: text.amount(formatUsd(collateral)), lead: text.lead };
}
