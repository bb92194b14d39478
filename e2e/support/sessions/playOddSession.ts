import type { Page } from '@playwright/test';
import {
  basket,
  createControl,
  deposits,
  dialog,
  openPlayer,
  type SentDeposit,
  watchDeposits,
} from '../page/deposits';
import { forwardUntil } from '../page/forwardUntil';
import { grid } from '../page/grid';
import { expect, watchInventoryRequests } from '../page/test';
import { startTranslator } from '../page/translator';
import type { OddSessionPlan, OddStep } from './planOddSession';
import { type TrueItem, toName } from './trueInventory';
import {
  expectTrueCards,
  findShownItem,
  type KnownOrder,
  listParts,
  toPlain,
} from './visibleCards';

type Session = {
  page: Page;
  plan: OddSessionPlan;
  token: string;
  truth: readonly TrueItem[];
  /** The picks as their cards showed them. */
  picked: TrueItem[];
};

/** Reads page after page, past every cap, until one holds nothing new. */
async function readByPages(page: Page, token: string): Promise<TrueItem[]> {
  const items = new Map<string, TrueItem>();
  for (let number = 1, before = -1; items.size > before; number += 1) {
    before = items.size;
    const answer = await page.request.get(`/client/inventory?page=${number}&limit=250`, {
      headers: { authorization: token },
    });
    const { data }: { data: { inventory: TrueItem[] } } = await answer.json();
    for (const item of data.inventory) items.set(item.id, item);
  }
  return [...items.values()];
}

async function startWatch({ page, plan }: Pick<Session, 'page' | 'plan'>): Promise<void> {
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  if (plan.isTranslated) await startTranslator(page);
}

/** Asserts that the page tells how many items it has: all of them, or that there are more than it can have. */
async function expectCount({ page, plan, truth }: Session): Promise<void> {
  const count = truth.length.toLocaleString('en-US');
  const whole = new RegExp(`^${count} of ${count} items$`, 'i');
  const part = new RegExp(`at least ${count} of`, 'i');
  await expect(page.getByText(plan.scenario === 'first-hundred' ? part : whole)).toBeVisible();
}

async function playStep(session: Session, step: OddStep): Promise<void> {
  const { page } = session;
  switch (step.kind) {
    case 'search':
      return page.getByRole('searchbox').fill(step.text);
    case 'sort':
      await page.getByRole('combobox', { name: 'Sort' }).selectOption(step.value);
      return;
    case 'key':
      return grid(page).press(step.key);
    case 'reload':
      await page.reload();
      return startWatch(session);
    case 'pick':
      return pick(session, step.place);
  }
}

const expectPicked = (page: Page, count: number) =>
  expect(basket(page)).toContainText(new RegExp(`(?<!\\d)${count} items?\\b`, 'i'));

/** Picks a card, and notes the item that it shows. */
async function pick({ page, truth, picked }: Session, index: number): Promise<void> {
  const free = grid(page).getByRole('option', { disabled: false, selected: false });
  const count = await free.count();
  if (count === 0) return;
  const place = Number(await free.nth(index % count).getAttribute('aria-posinset'));
  const card = grid(page).locator(`[role=option][aria-posinset="${place}"]`);
  await card.scrollIntoViewIfNeeded();
  const item = await findShownItem(page, place, truth);
  expect(item, `the item that card ${place} shows`).toBeDefined();
  await card.click();
  await expect(card).toHaveAttribute('aria-selected', 'true');
  if (item !== undefined) picked.push(item);
  await expectPicked(page, picked.length);
}

/** Plays the steps, and asserts after each that every card shows its own item. */
async function browse(session: Session): Promise<void> {
  const { page, plan, truth } = session;
  let sort: KnownOrder = 'relevance';
  let search = '';
  for (const step of plan.steps) {
    await playStep(session, step);
    if (step.kind === 'sort') sort = step.value;
    if (step.kind === 'search') search = step.text;
    await expectTrueCards(page, truth, search === '' ? sort : undefined);
  }
}

const toSale = ({ offer, ...item }: TrueItem) => `${toName(item)} ${offer?.price}`;

/** Asserts that a request sells what was picked, for the prices that were shown. */
function expectSold({ items }: SentDeposit, { truth, picked }: Session): void {
  const sold = items.map(({ itemId, price }) => {
    const item = truth.find(({ id }) => id === itemId);
    return item === undefined ? itemId : `${toName(item)} ${price}`;
  });
  expect(sold.toSorted()).toEqual(picked.map(toSale).toSorted());
}

/** Reviews and confirms what is picked, and asserts that the review names it. */
async function confirm({ page, picked }: Session): Promise<void> {
  const own = basket(page).getByRole('button', { name: /^deposit/i });
  await expect(own).toBeEnabled();
  await own.click();
  const button = dialog(page).getByRole('button', { name: /^confirm deposit/i });
  await expect(button).toBeEnabled();
  const seen = toPlain((await dialog(page).textContent()) ?? '');
  const missing = picked.filter((item) => !listParts(item).every((part) => seen.includes(part)));
  expect(missing.map(toSale), 'picks that the review does not name').toEqual([]);
  await button.click();
}

/** Asserts that a refusal in a shape of its own is told with its words, and leaves no doubt. */
async function expectRefusal({ page, picked }: Session, control: Control): Promise<void> {
  await expect(dialog(page).getByRole('alert')).toContainText(/out of stock|code 11/i);
  const attempts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => /attempt/.test(key)));
  await expect.poll(attempts, 'no doubt is kept').toEqual([]);
  expect((await control.read()).trades).toEqual([]);
  await page.keyboard.press('Escape');
  await expectPicked(page, picked.length);
}

type Control = ReturnType<typeof createControl>;

/** Deposits the picks, and follows them to the money. */
async function sell(session: Session): Promise<void> {
  const { page, plan, token } = session;
  const control = createControl(page, token);
  const sent = watchDeposits(page);
  if (plan.refusal !== undefined) {
    await control.act({ action: 'mishap', mishap: plan.refusal });
    await confirm(session);
    await expectRefusal(session, control);
  }
  await confirm(session);
  const offer = dialog(page).getByRole('link', { name: /^accept in steam/i });
  await forwardUntil(offer.first(), 5_000, 20_000);
  for (const body of sent) expectSold(body, session);
  expect(sent).toHaveLength(plan.refusal === undefined ? 1 : 2);
  const { trades } = await control.read();
  expect(trades).toHaveLength(1);
  expect(await offer.first().getAttribute('href')).toContain(trades[0]?.offerID ?? 'no offer');
  await control.drive('completed');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^deposits/i }).click();
  await forwardUntil(deposits(page).filter({ hasText: /all done/i }), 10_000, 20_000);
  await expect(deposits(page)).not.toContainText(/\b0 items|withdraw/i);
}

/** Plays a whole session, and asserts on its way what a player sees, what is sold, and what is asked for. */
export async function playOddSession(page: Page, plan: OddSessionPlan): Promise<void> {
  await page.clock.install({ time: Date.now() + plan.skewMinutes * 60_000 });
  const requests = watchInventoryRequests(page);
  const token = await openPlayer(page, plan.scenario);
  const truth = await readByPages(page, token);
  const session: Session = { page, plan, token, truth, picked: [] };
  await startWatch(session);
  await expectCount(session);
  await expect(page.getByRole('button', { name: /^refresh/i })).toHaveAccessibleName(/just read/i);
  await browse(session);
  expect(requests.filter(({ searchParams }) => searchParams.has('refresh'))).toEqual([]);
  expect(session.picked.length, 'picks').toBeGreaterThan(0);
  await sell(session);
}
