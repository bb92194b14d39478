import type { ComponentProps } from 'react';

type Props = ComponentProps<'a'> & { href: string; label?: string };

/** A link to another site: in a new tab, without a referrer and without access to this window. */
export function ExternalLink({ href, label, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={href}
      aria-label={label}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      {children}
    </a>
  );
}
