import type { ReactNode } from 'react';

type Props = { href: string; className?: string; label?: string; children: ReactNode };

/** A link that leaves the page: to a new tab, without telling where from and without a handle on this one. */
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
