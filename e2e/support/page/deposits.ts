import type { Locator, Page } from '@playwright/test';
import { cards, depositableCards, grid } from './grid';
import { expect, openScenario } from './test';

/** The roles and names of a deposit (docs/architecture.md, Roles and names). */
export const basket = (page: Page) => page.getByRole('region', { name: 'Basket' });
export const depositButton = (page: Page) => basket(page).getByRole('button', { name: /^Deposit/ });
export const review = (page: Page) => page.getByRole('dialog', { name: 'Review deposit' });
export const confirmButton = (page: Page) => page.getByRole('button', { name: /^Confirm deposit/ });
export const dialog = (page: Page) => page.getByRole('dialog');
/** The list of deposits, which is in the document while its drawer is open. */
export const deposits = (page: Page) => page.getByRole('region', { name: 'Deposits' });
export const depositsButton = (page: Page) => page.getByRole('button', { name: /^Deposits/ });
/** The header, which sums the deposits up while their drawer is closed. */
export const header = (page: Page) => page.getByRole('main').locator('> header');

/** The body of a deposit request, as it left the page. */
export type SentDeposit = {
  items: { itemId: string; price: number; amount?: number }[];
  game: string;
  externalId: string;
  isInstant: boolean;
};

/** Collects the bodies of the deposit requests that the page sends from now on. */
export function watchDeposits(page: Page): readonly SentDeposit[] {
  const bodies: SentDeposit[] = [];
  page.on('request', (request) => {
    const isDeposit = new URL(request.url()).pathname.endsWith('/client/trading/deposit');
    if (isDeposit && request.method() === 'POST') bodies.push(request.postDataJSON());
  });
  return bodies;
}

/** Reads and changes the sandbox's state of one user. */
export function createControl(page: Pick<Page, 'request'>, token: string) {
  const headers = { authorization: token };
  return {
    read: async (): Promise<ServerState> =>
      (await page.request.get('/sandbox/control', { headers })).json(),
    act: async (fields: Record<string, unknown>): Promise<void> => {
      const answer = await page.request.post('/sandbox/control', { headers, data: fields });
      expect(answer.ok(), await answer.text()).toBe(true);
    },
    /** Sets the status of the newest trade. */
    drive: async (status: string, more: Record<string, unknown> = {}): Promise<void> => {
      const answer = await page.request.get('/sandbox/control', { headers });
      const { trades }: ServerState = await answer.json();
      const data = { action: 'drive', trade: trades[0]?.id, status, ...more };
      const driven = await page.request.post('/sandbox/control', { headers, data });
      expect(driven.ok(), await driven.text()).toBe(true);
    },
  };
}

export type ServerTrade = {
  id: string;
  status: string;
  externalId?: string;
  offerID?: string;
  totalPrice: number;
  preCredit: number;
  pendingCredit: number;
  items: { id: string; amount?: number; offer: { price: number } }[];
};

export type ServerState = {
  trades: ServerTrade[];
  log: { method: string; path: string; answer: string }[];
};

/** Opens the page as a new user and waits for the whole inventory. Returns the token. */
export async function openPlayer(page: Page, scenario = 'player', search = ''): Promise<string> {
  const token = await openScenario(page, scenario, search);
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await expect(cards(page).first()).toBeVisible();
  return token;
}

/** Picks the first cards that can be picked. */
export async function pickFirst(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await depositableCards(page).nth(index).click();
}

/** Opens the review of the picks. */
export async function openReview(page: Page): Promise<Locator> {
  await expect(depositButton(page)).toBeEnabled();
  await depositButton(page).click();
  await expect(review(page)).toBeVisible();
  return review(page);
}

/** Makes a deposit past the page, as another device of the same player would. */
export async function depositElsewhere(page: Page, token: string, game = '730', count = 1) {
  const headers = { authorization: token };
  const answer = await page.request.get(`/client/inventory?game=${game}&limit=-1`, { headers });
  type Item = { id: string; offer?: { price: number; accepted?: boolean } };
  const { data }: { data: { inventory: Item[] } } = await answer.json();
  const items = data.inventory
    .filter(({ offer }) => offer?.accepted === true)
    .slice(0, count)
    .map(({ id, offer }) => ({ itemId: id, price: offer?.price }));
  const externalId = `elsewhere-${game}-${Math.random()}`;
  const made = await page.request.post('/client/trading/deposit', {
    headers,
    data: { items, game, externalId, isInstant: true },
  });
  expect(made.ok(), await made.text()).toBe(true);
}
