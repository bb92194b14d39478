import { IconLines } from './Icon';
import { iconPaths } from './iconPaths';
import { laterIconPaths } from './laterIconPaths';

const paths = { ...iconPaths, ...laterIconPaths };

export type LaterIconName = keyof typeof paths;

/** Any icon, for parts that open after the cards. */
export function LaterIcon({ name }: { name: LaterIconName }) {
  return <IconLines path={paths[name]} />;
}
