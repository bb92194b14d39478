import { useEffect, useState } from 'react';
import { words } from '~/trades/words';
import type { QrCode } from './toQrCode';

type Props = { href: string; offerID: string };

/** White modules around the code, which readers need to find it (ISO 18004). */
const quietZone = 4;

/** The offer's address as a QR code for a phone. Black on white in every theme, as readers need contrast. */
export function OfferQr({ href, offerID }: Props) {
  const code = useQrCode(href);
  // Without a network there is nothing to draw it with, and the links beside it do the same.
  if (code === 'failed') return <p className="text-sm text-ink-soft">{words.qr.failed}</p>;
  if (code === undefined) return <div className="h-40" />;
  const whole = code.size + 2 * quietZone;
  return (
    <figure className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <svg
        role="img"
        aria-label={words.qr.name(offerID)}
        viewBox={`${-quietZone} ${-quietZone} ${whole} ${whole}`}
        shapeRendering="crispEdges"
        className="size-40 rounded-lg bg-white"
      >
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption className="max-w-40 text-sm text-pretty text-ink-soft">
        {words.qr.hint}
      </figcaption>
    </figure>
  );
}

function useQrCode(text: string): QrCode | 'failed' | undefined {
  const [code, setCode] = useState<QrCode | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    const show = (next: QrCode | 'failed') => {
      if (isWanted) setCode(next);
    };
    import('./toQrCode').then(
      ({ toQrCode }) => show(toQrCode(text)),
      () => show('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  return code;
}
