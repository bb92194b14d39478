import { useMemo } from 'react';
import { createLateModule } from '~/lib/late/createLateModule';
import { useLateModule } from '~/lib/late/useLateModule';
import { findCertificateHex } from './findCertificateHex';
import type { Certificate } from './readCertificate';

const reader = createLateModule(() => import('./readCertificate'));

/**
 * The certificate in `propId`, once the code that reads it is here. `undefined` before, and for good where
 * there is no certificate or it is damaged.
 */
export function useCertificate(propId: string | undefined): Certificate | undefined {
  const hex = findCertificateHex(propId);
  const { module } = useLateModule(reader, hex !== undefined);
  return useMemo(
    () => (hex === undefined ? undefined : module?.readCertificate(hex)),
    [hex, module],
  );
}
