import type { Item } from '~/assetpay/item';
import { words } from './words';

/** What the item is called on Steam's market; it begins every spoken name (design.md 4.5). */
export function toFullName(item: Pick<Item, 'marketHashName' | 'name'>): string {
  return item.marketHashName?.trim() || item.name?.trim() || words.namelessItem;
}

/** `AK-47 | Redline` in two lines: what it is, and which one. */
export type NameParts = { family: string | undefined; title: string };

/**
 * Splits a name for a narrow card. The exterior is left out, as it has its own place there; so are
 * StatTrak™, Souvenir and ★, which become badges.
 */
export function toNameParts(item: Pick<Item, 'marketHashName' | 'name'>): NameParts {
  const name = item.name?.trim() || item.marketHashName?.trim() || words.namelessItem;
  const bare = toNameWithoutExterior(name).replace(/^(★ |★|StatTrak™ |Souvenir )+/u, '');
  const cut = bare.indexOf(' | ');
  if (cut < 1 || bare.slice(cut + 3).trim() === '') {
    return { family: undefined, title: bare.trim() || name };
  }
  return { family: bare.slice(0, cut), title: bare.slice(cut + 3) };
}

/** `AK-47 | Redline (Field-Tested)` → `AK-47 | Redline`, where the exterior stands beside the name. */
export function toNameWithoutExterior(name: string): string {
  return name.replace(/ \((Factory New|Minimal Wear|Field-Tested|Well-Worn|Battle-Scarred)\)$/, '');
}
