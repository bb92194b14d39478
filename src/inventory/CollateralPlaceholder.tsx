import { Icon } from '~/ui/Icon';

/** The box of the line, for the line and for what stands in its place. */
export const collateralBox =
  'flex min-h-11 min-w-0 items-center gap-2 rounded-xl max-md:order-1 max-md:col-span-full bg-accent-soft px-3 text-sm text-ink-soft';

/** Has the place and the size of `CollateralBanner` until its code has loaded. */
export function CollateralPlaceholder() {
  return (
    <div className={collateralBox}>
      <span className="text-lg text-accent">
        <Icon name="bolt" />
      </span>
      <span className="h-4 w-52 max-w-3/4 rounded bg-line forced-color-adjust-none" />
    </div>
  );
}
