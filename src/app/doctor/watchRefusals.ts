import { parseUrl } from '~/lib/parseUrl';
import type { Facts } from './facts';

/** Notes what the policy of the page refuses from now on. */
export function watchRefusals({ document }: Window) {
  const refused: Facts['refused'][number][] = [];
  const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    const origin = parseUrl(blockedURI)?.origin;
    if (origin !== undefined) refused.push({ directive: effectiveDirective, origin });
  };
  document.addEventListener('securitypolicyviolation', note);
  const stop = () => document.removeEventListener('securitypolicyviolation', note);
  return { refused, stop };
}
