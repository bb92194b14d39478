import type { PlaceFacts } from './facts';

/** Reads where the page stands: its address, its frame, and whoever is around it. */
export function readPlace(win: Window): PlaceFacts {
  const { location, document } = win;
  const isFramed = win.parent !== win;
  const { ancestorOrigins } = location;
  const around = ancestorOrigins ? [...ancestorOrigins] : readReferrer(document);
  return {
    origin: location.origin,
    isSecure: win.isSecureContext,
    isFramed,
    named: new URLSearchParams(location.search).get('host') ?? undefined,
    around: isFramed ? around.filter((origin) => origin !== 'null') : [],
  };
}

/** Firefox names no ancestors. The page that loaded a frame is mostly the one around it. */
function readReferrer({ referrer }: Document): string[] {
  return referrer === '' ? [] : [new URL(referrer).origin];
}
