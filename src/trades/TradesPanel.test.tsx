import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english } from '~/lib/language/languages';
import { addTrades } from '~/trades/follow/knownTrades';
import { createTestTrade, createWireTrade, testNow } from '~/trades/testing/createTestTrade';
import { renderPanel } from '~/trades/testing/renderPanel';

beforeEach(() => {
  currentLanguage.set(english);
  window.localStorage.clear();
  document.title = 'Deposit';
});

/** Trades of these statuses, newest first. */
const list = (...statuses: readonly string[]) =>
  statuses.map((status, index) =>
    createWireTrade({
      id: `t${index}`,
      status,
      createdAt: new Date(testNow - index * 60_000).toISOString(),
    }),
  );

const titles = () =>
  screen
    .getAllByRole('article')
    .map((card) => within(card).getByRole('heading', { level: 3 }).textContent);

test('closed, it says in a line what matters and shows nothing of it', async () => {
  renderPanel({ '730': list('active', 'hold') });
  await screen.findByText('1 offer waits for you in Steam, 1 on hold, $2.15 after the hold');
  expect(screen.getByRole('button', { name: /^Deposits/ }).getAttribute('aria-expanded')).toBe(
    'false',
  );
  expect(screen.queryByRole('region', { name: 'Deposits' })).toBeNull();
});

test('open, it lists what can still change, then the past, until it is closed', async () => {
  const { user, open, region } = renderPanel({
    '730': list('completed', 'hold', 'active'),
    '252490': [createWireTrade({ id: 'rust', game: '252490', status: 'initiated' })],
  });
  await open(/^1 offer waits.*on its way.*on hold/);
  expect(titles()).toEqual([
    'Offer waits for you in Steam',
    'Your offer is being prepared',
    'On hold',
  ]);
  const past = within(region().getByRole('list', { name: 'History' }));
  await user.click(past.getByRole('button', { name: /^Completed/ }));
  expect(past.getByText('You got $10.75. That is all of it.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region', { name: 'Deposits' })).toBeNull();
});

test('without deposits it says what will be shown here', async () => {
  const { open, region } = renderPanel({});
  await open('No deposits yet');
  expect(region().getByText(/^Once you deposit items/)).toBeDefined();
});

test('an unknown status is shown as it is', async () => {
  const { open, region } = renderPanel({ '730': list('escrow') });
  await open('1 still open');
  expect(region().getByRole('article', { name: 'Status: escrow' })).toBeDefined();
});

test('an unknown status with an offer leads to it', async () => {
  const trade = createWireTrade({ status: 'SENT_TO_USER', offerID: 6543210987 });
  const { open, region } = renderPanel({ '730': [trade] });
  await open('1 still open');
  const link = region().getByRole('link', { name: /^Accept in Steam/ });
  expect(link.getAttribute('href')).toContain('/tradeoffer/6543210987/');
});

test.each([
  'initiated',
  'pending',
  'active',
  'hold',
  'completed',
  'declined',
  'canceled',
  'failed',
  'reverted',
  'CREATED_BY_BOT',
])('an offer that has an ID is within reach while its status is %s', async (status) => {
  const { user, region } = renderPanel({ '730': list(status) });
  await screen.findAllByText(/^1 |all done/);
  await user.click(screen.getByRole('button', { name: /^Deposits/ }));
  const past = region().queryByRole('list', { name: 'History' });
  if (past) await user.click(within(past).getAllByRole('button')[0] ?? past);
  const [link] = await region().findAllByRole('link', { name: /Steam/ });
  expect(link?.getAttribute('href')).toContain('/tradeoffer/6543210987/');
});

test('other people’s trades and withdrawals are never shown', async () => {
  const owner = `x.${btoa(JSON.stringify({ client: { steamID: '76561198000000001' } }))}.x`;
  const foreign = createWireTrade({ id: 'foreign', clientSteamID: '76561198000000002' });
  const out = createWireTrade({ id: 'out', type: 'withdraw' });
  renderPanel({ '730': [foreign, out, createWireTrade({ status: 'hold' })] }, owner);
  expect(await screen.findByText('1 on hold, $2.15 after the hold')).toBeDefined();
});

test('the ways in which an offer is not accepted are one message', async () => {
  const { open, region } = renderPanel({ '730': list('declined', 'canceled', 'failed') });
  await open('3 not accepted');
  const rows = region().getAllByRole('button', { name: /^The offer was not accepted/ });
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row.textContent).toMatch(/\$10\.75.*Not paid|Not paid.*\$10\.75/);
});

test('older deposits come a page at a time, of both games', async () => {
  const { user, open, region } = renderPanel({
    '730': list(...Array.from({ length: 50 }, () => 'completed')),
    '252490': list(...Array.from({ length: 25 }, () => 'declined')).map((trade) => ({
      ...trade,
      id: `rust ${trade.id}`,
      game: '252490',
    })),
  });
  await open('20 done, 20 not accepted');
  const rows = () =>
    within(region().getByRole('list', { name: 'History' })).getAllByRole('listitem');
  expect(rows()).toHaveLength(40);
  await user.click(region().getByRole('button', { name: 'Show older' }));
  await waitFor(() => expect(rows()).toHaveLength(65));
  await user.click(await region().findByRole('button', { name: 'Show older' }));
  await waitFor(() => expect(rows()).toHaveLength(75));
  expect(region().queryByRole('button', { name: 'Show older' })).toBeNull();
});

test('a trade of 250 items shows five, and all when asked', async () => {
  const items = Array.from({ length: 250 }, (_, index) => ({
    id: `i${index}`,
    name: `Item ${index}`,
  }));
  const { user, open, region } = renderPanel({
    '730': [createWireTrade({ status: 'hold', items })],
  });
  await open(/on hold/);
  const shown = () =>
    within(region().getByRole('list', { name: 'Items of this deposit' })).getAllByRole('listitem');
  expect(shown()).toHaveLength(5);
  await user.click(region().getByRole('button', { name: '+245 more' }));
  expect(shown()).toHaveLength(250);
});

test.each(['active', 'hold', 'completed', 'declined', 'escrow'])(
  'a trade with the status %s that names no items is not told as one of none',
  async (status) => {
    const { user } = renderPanel({ '730': [createWireTrade({ status, items: undefined })] });
    await user.click(screen.getByRole('button', { name: /^Deposits/ }));
    const list = screen.getByRole('region', { name: 'Deposits' });
    await waitFor(() => expect(list.textContent).toMatch(/CS2/));
    expect(list.textContent).toMatch(/CS2 · /);
    expect(list.textContent).not.toMatch(/\b0 items/);
  },
);

describe('an offer that waits', () => {
  test('has its links, what to check, and a code for the phone', async () => {
    const { user, open, region } = renderPanel({ '730': list('active') });
    await open(/^1 offer waits/);
    const check = within(region().getByRole('region', { name: 'Check before you accept' }));
    const web = region().getByRole('link', { name: 'Accept in Steam' });
    expect(web.getAttribute('href')).toBe('https://steamcommunity.com/tradeoffer/6543210987/');
    expect(web.getAttribute('rel')).toContain('noopener');
    expect(region().getByRole('link', { name: 'Open in the Steam app' }).getAttribute('href')).toBe(
      'steam://openurl/https://steamcommunity.com/tradeoffer/6543210987/',
    );
    for (const fact of ['Bot Ash', '76561199000000001', '6543210987', '2 items worth $10.75']) {
      expect(check.getByText(fact)).toBeDefined();
    }
    expect(check.getByText(/never send a second offer/)).toBeDefined();
    expect(check.getByText(/Decline the offer in Steam/)).toBeDefined();
    expect(check.getByRole('link', { name: 'Check your Steam API key' }).getAttribute('href')).toBe(
      'https://steamcommunity.com/dev/apikey',
    );
    expect(region().queryByRole('img')).toBeNull();
    await user.click(region().getByRole('button', { name: 'QR code for your phone' }));
    expect(await region().findByRole('img', { name: /^QR code .* 6543210987/ })).toBeDefined();
  });

  test('whose id is not plain digits leads to all offers instead', async () => {
    const { open, region } = renderPanel({ '730': [createWireTrade({ offerID: '1/../../evil' })] });
    await open(/^1 offer waits/);
    expect(region().queryByRole('link', { name: 'Accept in Steam' })).toBeNull();
    expect(
      region().getByRole('link', { name: 'Open your trade offers' }).getAttribute('href'),
    ).toBe('https://steamcommunity.com/my/tradeoffers/');
    expect(region().queryByRole('button', { name: /QR code/ })).toBeNull();
  });

  test('shows no picture of a bot from an address that is not Steam’s', async () => {
    const botInfo = { name: 'Bot Ash', avatar: 'https://evil.example.com/a.png' };
    const { container, open } = renderPanel({ '730': [createWireTrade({ botInfo })] });
    await open(/^1 offer waits/);
    expect(container.querySelector('[src*="evil"]')).toBeNull();
  });

  test('is counted in the page’s title until it is answered', async () => {
    const { set, unmount } = renderPanel({ '730': list('active', 'active') });
    await waitFor(() => expect(document.title).toBe('(2) Deposit'));
    set('730', list('hold', 'active'));
    await waitFor(() => expect(document.title).toBe('(1) Deposit'));
    set('730', list('hold', 'declined'));
    await waitFor(() => expect(document.title).toBe('Deposit'));
    unmount();
    expect(document.title).toBe('Deposit');
  });

  test('stays counted in a title that changes with the language', async () => {
    const { set } = renderPanel({ '730': list('active') });
    await waitFor(() => expect(document.title).toBe('(1) Deposit'));
    act(() => {
      document.title = 'Einzahlung';
      currentLanguage.set({ code: 'de', locale: 'de', dir: 'ltr' });
    });
    expect(document.title).toBe('(1) Einzahlung');
    set('730', list('hold'));
    await waitFor(() => expect(document.title).toBe('Einzahlung'));
  });
});

test('a trade that has just been created is there at once', async () => {
  const { queryClient, open } = renderPanel({});
  await screen.findByText('No deposits yet');
  act(() => addTrades(queryClient, [createTestTrade({ status: 'initiated' })]));
  await open('1 offer on its way');
  expect(titles()).toEqual(['Your offer is being prepared']);
});

describe('a list that cannot be read', () => {
  const failure = { status: 403, key: 'FORBIDDEN' };

  test('is an alert with a title, a cause, one action and the request id, open or not', async () => {
    const api = renderPanel({});
    api.fail(failure);
    await api.queryClient.resetQueries();
    const check = async () => {
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toContain('Your account can’t do this');
      expect(alert.textContent).toContain('ask the site’s support');
      expect(alert.textContent).toContain('Request request-2');
      expect(
        within(alert)
          .getAllByRole('button')
          .map((button) => button.textContent),
      ).toEqual(['Try again']);
    };
    await check();
    await api.user.click(screen.getByRole('button', { name: /^Deposits/ }));
    await check();
    api.fail();
    await api.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No deposits yet')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('leaves on the screen what was known', async () => {
    const { fail, open, region } = renderPanel({ '730': list('active') });
    await open(/^1 offer waits/);
    fail(failure);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('what we knew before');
    expect(region().getByRole('link', { name: 'Accept in Steam' })).toBeDefined();
  });
});
