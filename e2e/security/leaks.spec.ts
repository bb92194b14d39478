import type { Page } from '@playwright/test';
import { beginSession, type LeakSession } from '../support/leaks/leakSession';
import { loadedAddressPlaces, sessionKey } from '../support/leaks/readPlaces';
import {
  confirmButton,
  createControl,
  deposits,
  dialog,
  header,
  openReview,
  pickFirst,
  watchDeposits,
} from '../support/page/deposits';
import { grid } from '../support/page/grid';
import { overrideConfig } from '../support/page/overrideConfig';
import { expect, test } from '../support/page/test';

async function browse(page: Page): Promise<void> {
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search items' }).fill('ak');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('priceAsc');
  await expect(page).toHaveURL(/sort=priceAsc/);
  await page.goBack();
  await page.goForward();
  await expect(page).toHaveURL(/sort=priceAsc/);
  await grid(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Makes a whole deposit. Its token expires between the review and the request, and is replaced. */
async function depositAcrossExpiry({ page, player, tokens, note }: LeakSession): Promise<void> {
  const sent = watchDeposits(page);
  await pickFirst(page, 2);
  await openReview(page);
  await note('in the review');
  tokens.expireAtDeposit();
  tokens.offer(player.second);
  await confirmButton(page).click();
  const offer = dialog(page).getByRole('link', { name: /^Accept in Steam/ });
  await expect(offer.first()).toBeVisible({ timeout: 20_000 });
  expect(sent, 'refused, and sent again with the successor').toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  await note('with an offer');
  await dialog(page).getByRole('button', { name: 'Show deposits' }).click();
  const control = createControl(page, player.second);
  await control.drive('hold');
  await expect(deposits(page)).toContainText(/On hold until /, { timeout: 20_000 });
  await control.drive('completed');
  await page.reload();
  await expect(header(page)).toContainText('all done');
  await note('with a completed deposit');
}

/** Lets the last token expire, and signs out. */
async function endSession({ page, player, tokens, note }: LeakSession): Promise<void> {
  tokens.expire(player.second);
  tokens.offer(undefined);
  await page.getByRole('radio', { name: 'Rust' }).check();
  const ended = page.getByRole('alert').filter({ hasText: 'Your session has ended' }).first();
  await expect(ended).toBeVisible();
  await note('with a failure');
  await ended.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByRole('alert').first()).toContainText('You are not signed in');
  await note('signed out');
}

test('a token of the address is found nowhere but in its tab’s own storage and, until a reload, in the browser’s record of how the document was loaded', async ({
  page,
  baseURL,
}) => {
  const session = await beginSession(page, baseURL);
  const { player } = session;
  await page.goto(`/#token=${player.first}`);
  await browse(page);
  await depositAcrossExpiry(session);
  await endSession(session);
  expect(await session.listSent()).toEqual([player.first, player.second]);
  const kept = `the session storage of ${sessionKey}, `;
  const isKept = (place: string) => place.startsWith(kept) && !place.endsWith('signed out');
  // Until the first reload: the browser keeps the address that the document was loaded with.
  const loadedAddress = ['in the review', 'with an offer'].flatMap((where) =>
    loadedAddressPlaces.map((place) => `${place}, ${where}`),
  );
  const isAllowed = (place: string) => isKept(place) || loadedAddress.includes(place);
  expect(await session.findLeaks(isAllowed)).toEqual([]);
});

test('a token of the site’s endpoint is found nowhere at all', async ({ page, baseURL }) => {
  const session = await beginSession(page, baseURL);
  const { player, tokens } = session;
  tokens.offer(player.first);
  await page.goto('/');
  await browse(page);
  await depositAcrossExpiry(session);
  await endSession(session);
  expect(await session.listSent()).toEqual([player.first, player.second]);
  expect(await session.findLeaks()).toEqual([]);
});

test('a token of the embedding page is found nowhere at all', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const session = await beginSession(page, baseURL);
  const { player, tokens, note } = session;
  await overrideConfig(page, { tokenEndpoint: undefined, parentOrigins: [origin] });
  await page.route('**/parent', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Parent</title>' }),
  );
  await page.goto('/parent');
  await embedPage(page, player);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await note('embedded');
  tokens.expire(player.first);
  await framed.getByRole('button', { name: /^Refresh/ }).click();
  await expect(framed.getByRole('button', { name: /^Refresh.*again in/ })).toBeVisible();
  await note('with the successor');
  await expect(page.locator('body')).toContainText('"tokenRequest"');
  expect(await session.listSent()).toEqual([player.first, player.second]);
  expect(await session.findLeaks()).toEqual([]);
});

/**
 * Frames the page, and hands out the first token once, then the second. What the page says to its parent is
 * written into the parent's document, where the search for leaks reads it.
 */
async function embedPage(page: Page, { first, second }: LeakSession['player']): Promise<void> {
  await page.evaluate(
    (tokens) => {
      window.addEventListener('message', ({ data, source }) => {
        document.body.append(JSON.stringify(data));
        const token = tokens.length > 1 ? tokens.shift() : tokens[0];
        const answer = { source: data.source, version: 1, type: 'token', token };
        source?.postMessage(answer, { targetOrigin: window.location.origin });
      });
      const frame = document.createElement('iframe');
      frame.src = '/';
      frame.width = '1200';
      frame.height = '700';
      document.body.append(frame);
    },
    [first, second],
  );
}
