import { selectCs2Shape } from '../pictures/selectCs2Shape';
import { selectRustShape } from '../pictures/selectRustShape';
import { toVariant } from '../pictures/toVariant';
import type { Template } from './templates/Template';

const known = new Map<Template, Map<string, string>>();

/**
 * A plain hash that describes its picture, such as `sbx-karambit-eb4b4b-17`. It is memoized, as 100,000
 * items share a few hundred pictures.
 */
export function createIconHash(template: Template, phase = ''): string {
  const byPhase = known.get(template) ?? new Map<string, string>();
  const hash = byPhase.get(phase) ?? toIconHash(template, phase);
  known.set(template, byPhase.set(phase, hash));
  return hash;
}

function toIconHash({ name, type, color, rarity }: Template, phase: string): string {
  // Only CS2 has rarities.
  const shape = rarity ? selectCs2Shape(name, type) : selectRustShape(name, type);
  return `sbx-${shape}-${color.slice(1).toLowerCase()}-${toVariant(`${name} ${phase}`)}`;
}
