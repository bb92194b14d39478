import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findGrid, getBasket, getCards, getCount, renderScreen } from '~/app/testing/renderScreen';
import { findReadyButton } from '~/ui/testing/findReadyButton';

const sandbox = { sizes: { '730': 8, '252490': 6 } };

type Options = Parameters<typeof renderScreen>[0];

/** Confirms a deposit of the first item, and closes its dialog. */
async function depositAndClose(options: Options = {}) {
  const page = await renderScreen({ sandbox, isDepositHeld: true, ...options });
  const { user } = page;
  await findGrid();
  const card = getCards().find(({ ariaDisabled }) => ariaDisabled === 'false');
  await user.click(card ?? document.body);
  await user.click(await findReadyButton(/^Deposit(?!s)/));
  await user.click(await findReadyButton('Confirm deposit'));
  await screen.findByRole('dialog', { name: /^Sending|sent$/ });
  act(() => document.querySelector('dialog')?.close());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  return page;
}

const switchTo = async ({ user }: Awaited<ReturnType<typeof renderScreen>>, game: string) => {
  await user.click(screen.getByRole('radio', { name: game }));
  await waitFor(() => expect(getCount()).toMatch(/of \d items/));
};

const getStatus = () => within(screen.getByRole('region', { name: 'Current deposit' }));

test('a deposit under way stays in sight when the other game is opened, and its refusal is told', async () => {
  const page = await depositAndClose({ scenario: 'deposit-price-changed' });
  // Items on their way are no part of its sum, and a sum of nothing is not drawn.
  getBasket().getByText('0 items');
  expect(getBasket().queryByText('$0.00')).toBeNull();
  await switchTo(page, 'Rust');
  getStatus().getByText('Sending your deposit');
  page.answerDeposit();
  const alert = await getStatus().findByRole('alert');
  expect(alert.textContent).toContain('A price has changed');
  await page.user.click(getStatus().getByRole('button', { name: 'Show' }));
  await screen.findByRole('dialog', { name: 'Nothing was deposited' });
});

test('a deposit that a reload interrupted opens by itself, and is put aside into the basket', async () => {
  await depositAndClose();
  cleanup();
  await renderScreen({ sandbox });
  await screen.findByRole('dialog', { name: 'Finishing an earlier deposit' });
  act(() => document.querySelector('dialog')?.close());
  await screen.findByRole('region', { name: 'Current deposit' });
  getStatus().getByText('Finding out whether it arrived');
});

test('what ended unseen is shown before another review begins', async () => {
  const page = await depositAndClose({ scenario: 'deposit-deposits-paused' });
  page.answerDeposit();
  await getStatus().findByText('Deposits are paused');
  await page.user.click(await findReadyButton(/^Deposit(?!s)/));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nothing was deposited' }));
  await page.user.click(dialog.getAllByRole('button', { name: 'Close' })[0] ?? document.body);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Current deposit' })).toBeNull());
  await page.user.click(await findReadyButton(/^Deposit(?!s)/));
  await screen.findByRole('dialog', { name: 'Review deposit' });
});

test('a queue shows how far it is and can be stopped, whichever game is shown', async () => {
  const sizes = { '730': 480, '252490': 6 };
  const page = await renderScreen({ sandbox: { sizes }, isDepositHeld: true });
  await waitFor(() => expect(getCount()).toBe('480 of 480 items'));
  const grid = await findGrid();
  act(() => grid.focus());
  await page.user.keyboard('{Control>}a{/Control}');
  await waitFor(() => expect(getBasket().queryAllByText(/^[34]\d\d items/)).not.toEqual([]));
  await page.user.click(await findReadyButton(/^Deposit(?!s)/));
  await page.user.click(await findReadyButton('Confirm deposit'));
  await screen.findByText('Sending your deposit');
  act(() => document.querySelector('dialog')?.close());
  await page.user.click(screen.getByRole('radio', { name: 'Rust' }));
  await waitFor(() => expect(getStatus().getByText('1 of 2')).toBeDefined());
  await page.user.click(await findReadyButton('Stop'));
  page.answerDeposit();
  page.answerDeposit();
  await getStatus().findByText('1 of 2 deposits sent');
});

/** Does the same to a trade as the sandbox's own page. */
async function decline(token: string): Promise<void> {
  const headers = { authorization: token, 'content-type': 'application/json' };
  const answer = await fetch('/sandbox/control', { headers });
  const { trades } = await answer.json();
  const body = JSON.stringify({ action: 'drive', trade: trades[0].id, status: 'declined' });
  await fetch('/sandbox/control', { method: 'POST', headers, body });
}

test('an offer that is declined reads the inventory once, also after the game was changed', async () => {
  const config = { apiBaseUrl: window.location.origin, tradesPollMs: 1_000 };
  const page = await depositAndClose({ config, isDepositHeld: false, isStrict: true });
  await switchTo(page, 'Rust');
  await switchTo(page, 'CS2');
  await waitFor(() => expect(getCount()).toBe('7 of 7 items'));
  const before = page.requests.length;
  await decline('sandbox-player');
  await waitFor(() => expect(page.requests.length).toBeGreaterThan(before), { timeout: 10_000 });
  await waitFor(() => expect(getCount()).toBe('8 of 8 items'));
  expect(page.requests.slice(before)).toEqual(['game=730&page=1&limit=-1']);
});
