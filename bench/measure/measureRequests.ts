import type { Browser, Locator, Page } from '@playwright/test';

/** The side that answers filters and scrolling: this page, or a server with each request. */
export type Paging = 'page' | 'debounced' | 'perKeystroke';

const addresses: Record<Paging, string> = {
  page: '/',
  debounced: '/peers/serverPaging.html?quietMs=300',
  perKeystroke: '/peers/serverPaging.html?quietMs=0',
};

const words = [
  'redlin',
  'dragon',
  'fadeaw',
  'asiimo',
  'dopple',
  'vulcan',
  'hyperb',
  'printf',
  'cyrexx',
  'stickr',
];
const orders = ['priceAsc', 'priceDesc', 'nameAsc', 'nameDesc', 'relevance'];
const prices = ['1', '5', '20'];

/** ms between two keys of a quick typist. */
const keyDelay = 80;

/** ms after which every page has sent its requests. */
const quietMs = 400;

/**
 * Counts the inventory requests of one session over 1,000 items: open, scroll to the end, ten searches
 * of six letters, five orders, three price bounds, twenty picks.
 */
export async function countRequests(
  browser: Browser,
  origin: string,
  paging: Paging,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  let requests = 0;
  page.on('request', (request) => {
    const isRead = request.method() === 'GET';
    if (isRead && new URL(request.url()).pathname === '/client/inventory') requests += 1;
  });
  await page.goto(`${origin}${addresses[paging]}#token=sandbox-thousand~requests-${paging}`);
  await cards(page).first().waitFor();
  await scrollToEnd(page);
  await applyFilters(page);
  await context.close();
  return requests;
}

async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isBusy = () =>
      document.querySelector('[role=listbox]')?.getAttribute('aria-busy') === 'true';
    for (let before = -1; window.scrollY > before; ) {
      before = window.scrollY;
      window.scrollBy(0, window.innerHeight * 0.8);
      await frame();
      await frame();
      while (isBusy()) await frame();
    }
    window.scrollTo(0, 0);
  });
}

async function applyFilters(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search items' });
  for (const word of words) {
    await search.selectText();
    await search.pressSequentially(word, { delay: keyDelay });
    await page.waitForTimeout(quietMs);
  }
  await search.fill('');
  for (const order of orders) {
    await page.getByRole('combobox', { name: 'Sort' }).selectOption(order);
    await page.waitForTimeout(100);
  }
  for (const price of prices) {
    await page.getByLabel('Min price').fill(price);
    await page.waitForTimeout(quietMs);
  }
  await page.getByLabel('Min price').fill('');
  await page.waitForTimeout(quietMs);
  for (let index = 0; index < 20; index += 1) {
    await cards(page).nth(index).click();
  }
}

function cards(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Inventory' }).getByRole('option');
}
