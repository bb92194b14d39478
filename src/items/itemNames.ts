import type { Item } from '~/assetpay/inventory/item';
import { isVisible } from '~/assetpay/parse/shownText';
import { wearBands } from '~/items/wear/wear';
import { words } from './words';

/** The item's Steam market name. Every accessible name of a card begins with it. */
export function toFullName(item: Pick<Item, 'marketHashName' | 'name'>): string {
  return toVisible(item.marketHashName) ?? toVisible(item.name) ?? words.namelessItem;
}

function toVisible(name = ''): string | undefined {
  return isVisible(name) ? name.trim() : undefined;
}

/** `AK-47 | Redline` in two lines: family `AK-47`, title `Redline`. */
export type NameParts = { family: string | undefined; title: string };

/**
 * Splits a name for a narrow card. Leaves out the exterior, which has its own place on the card, and
 * StatTrak™, Souvenir and ★, which are badges.
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

const suffixes = wearBands.map((band) => ` (${band.name})`);

/** `AK-47 | Redline (Field-Tested)` → `AK-47 | Redline`, for places that show the exterior beside the name. */
export function toNameWithoutExterior(name: string): string {
  const suffix = suffixes.find((end) => name.endsWith(end));
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}
