import type { ReactNode } from 'react';

type Props = { href: string; className?: string; label?: string; children: ReactNode };

/** A link to another site: in a new tab, without a referrer and without access to this window. */
export function ExternalLink({ href, className, label, children }: Props) {
  return (
    <a
      href={href}
      className={className}
      aria-label={label}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      {children}
    </a>
  );
}
