import type { Page } from '@playwright/test';
import { basket } from '../page/deposits';
import { expect } from '../page/test';
import { type TrueItem, toName } from './trueInventory';

type Line = { name: string; isGone: boolean };

/** Reads the lines of the basket. */
export async function readBasket(page: Page): Promise<Line[]> {
  return basket(page)
    .getByRole('listitem')
    .evaluateAll((lines) =>
      lines.map((line) => ({
        name: line.querySelector('[aria-label^="Remove "]')?.ariaLabel?.slice(7) ?? '',
        isGone: line.textContent.includes('No longer in your inventory'),
      })),
    );
}

type Expected = {
  picked: readonly string[];
  /** True if there may be more picks than `picked`. */
  isDoubtful: boolean;
  /** The inventory at the start of the session, and now. */
  before: readonly TrueItem[];
  now: readonly TrueItem[];
};

/** Asserts that every pick is in the basket, and that those whose item is gone say so. */
export async function expectPicks(page: Page, expected: Expected): Promise<void> {
  const { picked, isDoubtful, before, now } = expected;
  const remaining = new Set(now.map(({ id }) => id));
  await expect(async () => {
    const lines = await readBasket(page);
    const names = lines.map(({ name }) => name);
    for (const name of new Set([...picked, ...names])) {
      const count = names.filter((other) => other === name).length;
      const wanted = picked.filter((other) => other === name).length;
      expect(count, `${name}: picks`).toBeGreaterThanOrEqual(wanted);
      if (!isDoubtful) expect(count, `${name}: picks`).toBe(wanted);
      const all = before.filter((item) => toName(item) === name);
      const gone = all.filter(({ id }) => !remaining.has(id)).length;
      const own = lines.filter((line) => line.name === name);
      const said = own.filter(({ isGone }) => isGone).length;
      expect(said, `${name}: gone`).toBeLessThanOrEqual(gone);
      expect(own.length - said, `${name}: there`).toBeLessThanOrEqual(all.length - gone);
    }
  }).toPass({ timeout: 5_000, intervals: [50] });
}
