import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findGrid, getCards, getCount, renderScreen } from '~/app/testing/renderScreen';

/** More than one page. */
const sandbox = { sizes: { '730': 60 } };

const privacy = 'https://steamcommunity.com/my/edit/settings';

/** The seven keys of the API's page about the inventory, then its other documented ones (docs/api.md, Errors). */
const keys = [
  ['inventory-fetch-failed', 'Steam did not hand over your inventory', 'Try again now'],
  ['user-not-tradeable', 'Steam won’t show us your inventory', privacy],
  ['steam-unavailable', 'Steam is not answering', 'Try again now'],
  ['steam-rate-limited', 'Steam asks us to slow down', 'Try again now'],
  ['no-bots-available', 'No trading bot is free', 'Try again now'],
  ['fleet-degraded', 'Trading is slowed down', 'Try again now'],
  ['invalid-token', 'Your session has ended', 'Sign in again'],
  ['inventory-private', 'Your inventory is private', privacy],
  ['user-not-found', 'Steam does not know this account', 'Sign in again'],
  ['client-user-not-found', 'You are new here', 'Sign in again'],
  ['unauthorized', 'Your session has ended', 'Sign in again'],
  ['token-expired', 'Your session has ended', 'Sign in again'],
  ['missing-bearer', 'The site is set up incorrectly', 'Copy details for support'],
  ['no-api-secret-configured', 'The site is not set up correctly', 'Copy details for support'],
  ['merchant-api-key-required', 'The site is not set up correctly', 'Copy details for support'],
  ['forbidden', 'Your account can’t do this', 'Try again'],
  ['account-disabled', 'Deposits are switched off for this account', 'Try again'],
  ['rate-limited', 'The site is very busy', 'Trying again in'],
  ['server-error', 'Something broke on the server', 'Try again now'],
  ['system-maintenance', 'Under maintenance', 'Try again now'],
  ['service-unavailable', 'The service is taking a break', 'Try again now'],
  ['not-found', 'The API was not found at its address', 'Try again'],
  ['validation-failed', 'The request was not understood', 'Clear filters'],
  ['unknown-key-4xx', 'The request was refused', 'Try again'],
  ['unknown-key-5xx', 'The API had a problem', 'Try again now'],
] as const;

/** Answers without an envelope: no request id to quote. */
const faults = [
  ['html-502', 'The API could not be reached'],
  ['html-200', 'The API could not be reached'],
  ['text-500', 'The API could not be reached'],
  ['empty-body', 'The API sent an empty answer'],
  ['truncated-json', 'The answer arrived incomplete'],
  ['not-envelope', 'The API sent something unexpected'],
  ['connection-reset', 'No connection'],
] as const;

async function findAlert() {
  const alert = await screen.findByRole('alert');
  const query = within(alert);
  const actions = [...query.queryAllByRole('button'), ...query.queryAllByRole('link')];
  return { ...query, alert, actions };
}

describe('with nothing to show', () => {
  test.each(keys)(
    '%s has a title, a cause, one action and a request id',
    async (key, title, way) => {
      const { requests } = await renderScreen({ scenario: key, sandbox });
      const { alert, actions, getByRole, getByText } = await findAlert();
      expect(getByRole('heading', { name: title })).toBeDefined();
      expect(alert.textContent.length).toBeGreaterThan(title.length + 60);
      expect(actions).toHaveLength(1);
      const [action] = actions;
      expect(action?.getAttribute('href') ?? action?.textContent).toContain(way);
      expect(getByText(/^Request [0-9a-f-]{36}$/)).toBeDefined();
      expect(screen.queryByRole('listbox')).toBeNull();
      expect(requests).toHaveLength(1);
    },
  );

  test.each(faults)('%s is told as such', async (fault, title) => {
    await renderScreen({ scenario: fault, sandbox });
    const { actions, getByRole } = await findAlert();
    expect(getByRole('heading', { name: title })).toBeDefined();
    expect(actions.map((action) => action.textContent)).toEqual([
      expect.stringContaining('Try again now'),
    ]);
  });
});

describe('once', () => {
  test.each([
    'inventory-fetch-failed',
    'steam-unavailable',
    'steam-rate-limited',
    'no-bots-available',
    'fleet-degraded',
    'unknown-key-5xx',
    'connection-reset',
  ])('%s is over with a click', async (key) => {
    const { user } = await renderScreen({ scenario: `${key}-once`, sandbox });
    const { actions } = await findAlert();
    if (actions[0]) await user.click(actions[0]);
    await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each([
    ['steam-unavailable', 6],
    ['fleet-degraded', 30],
    ['rate-limited', 20],
    ['html-502', 2],
  ])('%s is over by itself after %i s', async (key, seconds) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { requests } = await renderScreen({ scenario: `${key}-once`, sandbox });
    await findAlert();
    await act(() => vi.advanceTimersByTimeAsync((seconds - 1) * 1_000 - 500));
    expect(requests).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    await findGrid();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each([
    'user-not-tradeable',
    'inventory-private',
    'missing-bearer',
    'no-api-secret-configured',
  ])('%s is over with a refresh', async (key) => {
    const { user, requests } = await renderScreen({ scenario: `${key}-once`, sandbox });
    await findAlert();
    await user.click(screen.getByRole('button', { name: /^Refresh/ }));
    await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
    expect(requests).toContain('game=730&page=1&limit=50&refresh=true');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('validation-failed is over without the filters', async () => {
    const { user } = await renderScreen({
      scenario: 'validation-failed-once',
      sandbox,
      address: '?search=ak',
    });
    const { actions } = await findAlert();
    if (actions[0]) await user.click(actions[0]);
    await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
    expect(window.location.search).toBe('');
  });
});

test('what only the site can fix is copied for its support, without another request', async () => {
  const { user, requests } = await renderScreen({ scenario: 'no-api-secret-configured', sandbox });
  const { alert, actions } = await findAlert();
  if (actions[0]) await user.click(actions[0]);
  await waitFor(() => expect(actions[0]?.textContent).toBe('Copied'));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('NO_API_SECRET_CONFIGURED, status 401');
  const [request = 'none'] = /[0-9a-f-]{36}/.exec(alert.textContent) ?? [];
  expect(copied).toContain(request);
  expect(requests).toHaveLength(1);
});

test('details for support say so where the browser does not let them be copied', async () => {
  const { user } = await renderScreen({ scenario: 'no-api-secret-configured', sandbox });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('no', 'NotAllowedError'),
  );
  const { actions } = await findAlert();
  if (actions[0]) await user.click(actions[0]);
  await waitFor(() => expect(actions[0]?.textContent).toBe('Copying is not allowed here'));
});

test('a rate limit is waited for and cannot be hurried', async () => {
  const { user, requests } = await renderScreen({ scenario: 'rate-limited', sandbox });
  const { actions } = await findAlert();
  const [action] = actions;
  expect(action?.ariaDisabled).toBe('true');
  expect(action?.textContent).toMatch(/^Trying again in (20|19)s$/);
  if (action) await user.click(action);
  expect(requests).toHaveLength(1);
});

test.each(['steam-unavailable', 'invalid-token', 'truncated-json', 'user-not-tradeable'])(
  '%s after the first answer leaves its cards under a notice',
  async (key) => {
    await renderScreen({ scenario: `${key}-later`, sandbox });
    const { actions } = await findAlert();
    expect(actions).toHaveLength(1);
    expect(getCards().length).toBeGreaterThan(14);
    expect(getCount()).toBe('60 of 60 items');
  },
);

test.each(keys.slice(0, 7))('%s on a refresh leaves everything as it was', async (key, title) => {
  const { user } = await renderScreen({ scenario: `${key}-on-refresh`, sandbox });
  await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
  await user.click(screen.getByRole('button', { name: /^Refresh/ }));
  const { alert, actions } = await findAlert();
  expect(alert.textContent).toContain(`The refresh did not work: ${title}`);
  expect(getCards().length).toBeGreaterThan(14);
  if (key === 'invalid-token') {
    expect(actions[0]?.textContent).toBe('Sign in again');
    return;
  }
  if (actions[0]) await user.click(actions[0]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('once the privacy settings were opened, the way on is to say that it is done', async () => {
  const { user } = await renderScreen({ sandbox, scenario: 'inventory-private-once' });
  const link = await screen.findByRole('link', { name: 'Open Steam privacy settings' });
  await user.click(link);
  expect(document.activeElement).toBe(link);
  await user.click(screen.getByRole('button', { name: 'I have done it, try again' }));
  await findGrid();
  expect(screen.queryByRole('alert')).toBeNull();
});
