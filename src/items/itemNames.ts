import type { Item } from '~/assetpay/inventory/item';
import { isVisible } from '~/assetpay/parse/shownText';
import { words } from './words';

/** What the item is called on Steam's market; it begins every spoken name (design.md 4.5). */
export function toFullName(item: Pick<Item, 'marketHashName' | 'name'>): string {
  return toVisible(item.marketHashName) ?? toVisible(item.name) ?? words.namelessItem;
}

function toVisible(name = ''): string | undefined {
  return isVisible(name) ? name.trim() : undefined;
}

/** `AK-47 | Redline` in two lines: what it is, and which one. */
export type NameParts = { family: string | undefined; title: string };

/**
 * Splits a name for a narrow card. The exterior is left out, as it has its own place there; so are
 * StatTrak™, Souvenir and ★, which become badges.
 */
export function toNameParts(item: Pick<Item, 'marketHashName' | 'name'>): NameParts {
  const name = toVisible(item.name) ?? toVisible(item.marketHashName) ?? words.namelessItem;
  const bare = toNameWithoutExterior(name).replace(/^(★ |★|StatTrak™ |Souvenir )+/u, '');
  const cut = bare.indexOf(' | ');
  if (cut < 1 || !isVisible(bare.slice(cut + 3))) {
    return { family: undefined, title: toVisible(bare) ?? name };
  }
  return { family: bare.slice(0, cut), title: bare.slice(cut + 3) };
}

/** `AK-47 | Redline (Field-Tested)` → `AK-47 | Redline`, where the exterior stands beside the name. */
export function toNameWithoutExterior(name: string): string {
  return name.replace(/ \((Factory New|Minimal Wear|Field-Tested|Well-Worn|Battle-Scarred)\)$/, '');
}
