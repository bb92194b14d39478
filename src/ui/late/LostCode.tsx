import { useOnline } from '~/lib/useOnline';
import type { LostPart } from './createLatePart';
import { LostMessage } from './LostMessage';

/**
 * Drawn in place of a part of the page whose code did not arrive. Without a network it draws nothing: the page says
 * once that it is offline, and the code is retried when the network returns.
 */
export function LostCode(lost: LostPart) {
  return useOnline() && <LostMessage {...lost} />;
}
