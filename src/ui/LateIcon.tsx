import { IconLines } from './Icon';
import { iconPaths } from './iconPaths';
import { lateIconPaths } from './lateIconPaths';

const paths = { ...iconPaths, ...lateIconPaths };

export type LateIconName = keyof typeof paths;

/** Any icon, for parts that open after the cards. */
export function LateIcon({ name }: { name: LateIconName }) {
  // Of all icons, it alone points along the line.
  return <IconLines path={paths[name]} look={name === 'link' ? 'scale-x-(--direction)' : ''} />;
}
