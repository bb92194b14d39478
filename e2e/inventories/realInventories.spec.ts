import type { Page } from '@playwright/test';
import { generateInventory } from '../../sandbox/catalogue/generateInventory';
import {
  readSharedInventories,
  type SharedInventory,
} from '../../sandbox/testing/readSharedInventories';
import { createLayoutInspector } from '../support/inspectors/createLayoutInspector';
import { createWindowSetting } from '../support/page/createWindowSetting';
import { type Card, cards, createCardReader, grid, readActive } from '../support/page/grid';
import { scrollThrough } from '../support/page/scrollThrough';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** px. The narrowest is scrolled through as a whole; the others are checked at six places. */
const narrowest = 320;
const widths = [narrowest, 390, 820, 1440, 2560];

type Row = { name: string; appid: unknown };

/** Lists the real inventories beside the repository; a generated one if there are none. */
function listInventories(): SharedInventory[] {
  const shared = readSharedInventories();
  if (shared.length > 0) return shared;
  const inventory = generateInventory({ game: '730', size: 400, seed: 7 });
  return [{ name: 'generated', response: { inventory } }];
}

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function readRows(response: unknown): Row[] {
  const inventory = readField(readField(response, 'data') ?? response, 'inventory');
  if (!Array.isArray(inventory)) return [];
  return inventory.map((item: unknown) => ({
    name: String(readField(item, 'marketHashName') || readField(item, 'name')),
    appid: readField(item, 'appid'),
  }));
}

/** Lists Steam's image hosts, which the page may ask for pictures. The test browser resolves none of them. */
function listSteamHosts(response: unknown): string[] {
  const hosts = JSON.stringify(response).matchAll(/https:\/\/([\w.-]+\.steamstatic\.com)\//g);
  return [...new Set([...hosts].map(([, host = '']) => host))];
}

type Sight = { faults: string[]; drawn: Pick<Card, 'place' | 'name'>[] };

/** Inspects the page along its whole length, or at six places. */
async function readSights(page: Page, isWhole: boolean): Promise<Sight[]> {
  const look = await page.evaluateHandle(
    ({ findFaults, readCards }) =>
      () => ({
        faults: findFaults(),
        drawn: readCards().map(({ place, name }) => ({ place, name })),
      }),
    { findFaults: await createLayoutInspector(page), readCards: await createCardReader(page) },
  );
  const windows = await page.evaluate(
    () => document.documentElement.scrollHeight / window.innerHeight,
  );
  return scrollThrough(page, look, isWhole ? 0.9 : Math.max(0.9, windows / 6));
}

function expectEveryItem(sights: readonly Sight[], rows: readonly Row[]): void {
  const seen = new Map(
    sights.flatMap(({ drawn }) => drawn).map(({ place, name }) => [place, name]),
  );
  const unseen = rows.filter(({ name }, index) => seen.get(index + 1)?.startsWith(name) !== true);
  expect(unseen, 'items that no card shows in their place').toEqual([]);
}

async function expectEveryItemByKeyboard(page: Page, count: number): Promise<void> {
  const { resize } = await createWindowSetting(page);
  await resize({ width: 2_560, height: 1_000 });
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return (await readActive(page))?.place ?? 0;
  };
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await readActive(page))?.place).toBe(count);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await readActive(page))?.place).toBe(1);
  const places = [1];
  for (let place = await press('PageDown'); place !== places.at(-1); ) {
    expect(place, 'Page Down goes on').toBeGreaterThan(places.at(-1) ?? count);
    places.push(place);
    place = await press('PageDown');
  }
  // Page Down ends in the last row, in the column it started from.
  for (let place = places.at(-1) ?? 0; place < count; ) {
    const next = await press('ArrowRight');
    expect(next, 'Arrow Right goes on').toBe(place + 1);
    place = next;
  }
}

for (const { name, response } of listInventories()) {
  test.describe(name, () => {
    const rows = readRows(response);
    test.use({ served: response, allowedHosts: listSteamHosts(response) });

    test('every item is reachable, and nothing overflows or overlaps', async ({ page }) => {
      test.setTimeout(480_000);
      await page.setViewportSize({ width: narrowest, height: 1_000 });
      await page.goto(`/?game=${rows[0]?.appid}`);
      await expect(cards(page).first()).toHaveAttribute('aria-setsize', String(rows.length));
      await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
      for (const width of widths) {
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 1_000 });
          const sights = await readSights(page, width === narrowest);
          const faults = new Set(sights.flatMap((sight) => sight.faults));
          expect([...faults], 'what overflows or overlaps').toEqual([]);
          if (width === narrowest) expectEveryItem(sights, rows);
        });
      }
      await test.step('by keyboard', () => expectEveryItemByKeyboard(page, rows.length));
    });
  });
}
