import { describeTerm } from '~/items/termWords';
import { findWearBand, type WearBand } from '~/items/wear/findWearBand';
import { WearBar } from '~/items/wear/WearBar';
import { formatNumber } from '~/lib/language/formatNumber';
import { detailsWords } from './detailsWords';

type Props = { wear: string; exterior: string | undefined };

/** A wear as a number, as a mark on the bar, and in words. */
export function WearFact({ wear, exterior }: Props) {
  const band = findWearBand(wear, exterior);
  return (
    <div className="inline-grid w-60 max-w-full gap-1.5">
      {wear}
      <div className="wear-band" style={{ '--from': band?.from ?? 0, '--to': band?.to ?? 1 }}>
        <WearBar wear={wear} />
      </div>
      {band && (
        <p className="text-xs font-normal text-balance text-ink-soft">{describeBand(band)}</p>
      )}
    </div>
  );
}

function describeBand({ name, from, to, height }: WearBand): string {
  return detailsWords.wearBand({
    name: describeTerm(name),
    // A word joiner (U+2060) keeps the range on one line.
    bounds: `${formatNumber(from)}–\u2060${formatNumber(to)}`,
    height: describeHeight(height),
  });
}

function describeHeight(height: number): string {
  const text = detailsWords.wearHeight;
  if (height <= 0.1) return text.lowest;
  if (height < 0.5) return text.low;
  return height < 0.9 ? text.high : text.highest;
}
