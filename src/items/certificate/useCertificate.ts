import { useEffect, useState } from 'react';
import { toCertificateHex } from './certificateHex';
import type { Certificate } from './readCertificate';

/**
 * What the certificate in `propId` says, once the code that reads it is there; it is loaded for nothing else.
 * `undefined` before, and for good where there is no certificate, it is damaged, or the code does not come.
 */
export function useCertificate(propId: string | undefined): Certificate | undefined {
  const hex = toCertificateHex(propId);
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
