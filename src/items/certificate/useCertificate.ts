import { useEffect, useState } from 'react';
import { findCertificateHex } from './certificateHex';
import type { Certificate } from './readCertificate';

/**
 * The decoded certificate of `propId`; loads the decoder on first use. `undefined` until then, and also if there
 * is no certificate, it is damaged, or the decoder does not load.
 */
export function useCertificate(propId: string | undefined): Certificate | undefined {
  const hex = findCertificateHex(propId);
  const [read, setRead] = useState<{ hex: string; certificate: Certificate | undefined }>();
  useEffect(() => {
    if (hex === undefined) return;
    let isWanted = true;
    import('./readCertificate').then(
      ({ readCertificate }) => {
        if (isWanted) setRead({ hex, certificate: readCertificate(hex) });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [hex]);
  return read?.hex === hex ? read?.certificate : undefined;
}
