import { useMemo } from 'react';
import { discretion } from '~/lib/discretion';
import { createLateModule } from '~/lib/late/createLateModule';
import { useLateModule } from '~/lib/late/useLateModule';
import { useStore } from '~/lib/store/useStore';
import { words } from '~/trades/words';
import { ShowAll } from '~/ui/discretion/ShowAll';
import { RetryLost } from '~/ui/late/RetryLost';

const drawing = createLateModule(() => import('./toQrCode'));

type Props = { href: string; offerID: string };

/** White modules around the code, which readers need to find it (ISO 18004). */
const quietZone = 4;

/** The offer's address as a QR code for a phone. Black on white in every theme, as readers need contrast. */
export function OfferQr({ href, offerID }: Props) {
  const { isOn } = useStore(discretion);
  const { module, isLost, isStuck } = useLateModule(drawing);
  const code = useMemo(() => module?.toQrCode(href), [module, href]);
  if (isOn) return <ShowAll />;
  if (isLost) {
    return (
      <p className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
        {words.qr.failed}
        <RetryLost onRetry={drawing.retry} isStuck={isStuck} />
      </p>
    );
  }
  if (code === undefined) return <div className="offer-qr" />;
  const whole = code.size + 2 * quietZone;
  return (
    <svg
      role="img"
      aria-label={words.qr.name({ offerID })}
      viewBox={`${-quietZone} ${-quietZone} ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className="offer-qr"
    >
      <path d={code.path} fill="#000" />
    </svg>
  );
}
