import { iconPaths } from './iconPaths';

type Props = { name: keyof typeof iconPaths };

/** An icon of the first load; `LateIcon` knows the others as well. */
export function Icon({ name }: Props) {
  return <IconLines path={iconPaths[name]} />;
}

export function IconLines({ path, look = '' }: { path: string; look?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={`size-[1.15em] shrink-0 ${look}`}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
