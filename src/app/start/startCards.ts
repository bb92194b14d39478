import { createVisitPicks, type VisitPicks } from '~/app/picks/createVisitPicks';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { Item } from '~/assetpay/inventory/item';
import { isLocal, parseFilters } from '~/inventory/filters/filters';
import { readUsualStacks } from '~/inventory/filters/usualStacks';
import { createDensitySetting } from '~/inventory/layout/densitySetting';
import { firstRequest } from '~/inventory/read/firstRead';
import { readFirstPage } from '~/inventory/read/readFirstPage';
import { drawFirstGrid, type FirstGrid } from '~/inventory/stage/drawFirstGrid';
import { afterPaint } from '~/lib/dom/afterPaint';
import { formatUsd } from '~/lib/money';
import { deviceStorage } from '~/lib/safeStorage';
import { openPicture } from './openPicture';
import type { VisitStart } from './startVisit';
import { waitAtMost } from './waitAtMost';
import { whenStyled } from './whenStyled';

/** A visit whose first answer is read, and drawn if the screen's code is not here yet. */
export type CardsStart = VisitStart & {
  picks: VisitPicks;
  /** The first answer, if it is read for cards that are drawn before the screen. */
  firstPage: Promise<InventoryPage> | undefined;
  /** Resolves once the first cards are painted, or none will be before the screen. */
  drawn: Promise<void>;
  /**
   * Says that the screen is here: no cards are begun afterwards. The cards that are drawn, if any, once the first answer is
   * whole; `undefined` if it breaks or stops in its midst.
   */
  takeGrid: () => Promise<FirstGrid | undefined>;
};

/** ms that the screen waits for the rest of an answer whose first items are drawn. */
const longestRestMs = 3_000;

/** Reads the first answer of `visit` and draws its cards as soon as `texts` and styles are here. Rejects like `visit`. */
export async function startCards(
  win: Window,
  visit: Promise<VisitStart>,
  texts: Promise<void>,
): Promise<CardsStart> {
  const start = await visit;
  const { config, session } = start;
  const filters = parseFilters(win.location.search, readUsualStacks());
  const picks = createVisitPicks();
  // The first format of a visit takes the time of several cards: it comes while the answer is on its way.
  void texts.then(() => afterPaint(() => formatUsd(0)));
  let grid: FirstGrid | undefined;
  let isOver = false;
  let isWhole = false;

  const show = async (items: readonly Item[], expected: number) => {
    await Promise.all([texts, whenStyled(win.document)]);
    grid?.show(items, expected);
    const list = isOver || grid !== undefined ? undefined : openPicture(win.document);
    if (list === undefined) return;
    grid = drawFirstGrid({
      list,
      items,
      expected,
      density: createDensitySetting(deviceStorage).get().density,
      selection: picks.getPicks(session.getOwner(), filters.game).selection,
      imageBase: config.steamImageBaseUrl,
    });
  };
  const firstPage =
    isPlainVisit(win, start) && !isLocal(filters)
      ? readFirstPage(session.client, filters, (items) => {
          // Just before a frame: what is whole by then is drawn as a whole.
          requestAnimationFrame(() => {
            if (!isWhole) void show(items, firstRequest.limit);
          });
        })
      : undefined;
  const showWhole = async (read: Promise<InventoryPage>) => {
    const page = await read;
    isWhole = true;
    if (isPlainPage(page)) await show(page.inventory, page.count);
  };
  // The screen tells of failures.
  const drawn = firstPage && showWhole(firstPage).then(untilPaint, () => undefined);
  return {
    ...start,
    picks,
    firstPage,
    drawn: Promise.resolve(drawn),
    takeGrid: async () => {
      isOver = true;
      if (grid === undefined || (await waitAtMost(longestRestMs, firstPage))) return grid;
      grid.stop();
      return undefined;
    },
  };
}

const untilPaint = () => new Promise<void>(afterPaint);

/**
 * True if the cards need no later code: no sums in another unit, no texts or colours of the site, no notice above them,
 * and no page around this one that has wishes.
 */
function isPlainVisit(win: Window, { config, session }: VisitStart): boolean {
  return (
    config.currency === undefined &&
    config.messages === undefined &&
    config.theme === undefined &&
    !session.hasForeignLink &&
    !isCheck(win.location) &&
    win.parent === win
  );
}

/** True if a first answer can be shown as it is: with items, all of them readable and different, and counted rightly. */
function isPlainPage({ inventory, count, isCountWrong, dropped }: InventoryPage): boolean {
  const ids = new Set(inventory.map(({ id }) => id));
  const isCounted = !isCountWrong && count >= inventory.length;
  return ids.size > 0 && ids.size === inventory.length && isCounted && dropped === 0;
}

/** True if the address asks for the check of the installation, and not for cards. */
export function isCheck({ search }: Location): boolean {
  return /\bcheck=1\b/.test(search);
}
