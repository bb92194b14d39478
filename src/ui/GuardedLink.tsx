import './guarded.css';
import type { ReactNode } from 'react';
import { buttonStyles } from './buttonStyles';
import { ExternalLink } from './ExternalLink';
import { usePressGuard } from './usePressGuard';

type Props = {
  href: string;
  look: keyof typeof buttonStyles;
  /**
   * An app opens it, such as `steam://…`, and not another tab. Hidden on touch screens: Safari replaces the page by an
   * error if no app takes the address.
   */
  isApp?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** A link with consequences, drawn as a button: it can be followed only once it has been in sight for a moment. */
export function GuardedLink({ href, look, isApp = false, className = '', children }: Props) {
  const { isReady, handlers } = usePressGuard({ subject: href });
  const props = {
    href,
    className: `${buttonStyles[look]} guarded ${isApp ? 'pointer-coarse:hidden' : ''} ${className}`,
    'aria-disabled': !isReady,
    'data-settling': !isReady,
    children,
    ...handlers,
  };
  return isApp ? <a {...props}>{children}</a> : <ExternalLink {...props} />;
}
