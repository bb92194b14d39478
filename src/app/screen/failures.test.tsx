import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findGrid, getCards, getCount, renderScreen } from '~/app/testing/renderScreen';
import {
  serviceScenarios,
  sessionScenarios,
  steamScenarios,
} from '../../../sandbox/scenarios/errorScenarios';
import { faultScenarios } from '../../../sandbox/scenarios/faultScenarios';

/** More than one page. */
const sandbox = { sizes: { '730': 60 } };

const privacy = ['Open Steam privacy settings', 'link'] as const;
const signIn = ['Sign in again', 'signIn'] as const;
const report = ['Copy details for support', 'report'] as const;
const wait = ['Try again now', 'wait'] as const;
const hold = [/^Trying again in \d+s$/, 'hold'] as const;
const retry = ['Try again', 'retry'] as const;

/**
 * The seven keys of the API's page about the inventory, then its other documented ones (docs/api.md, Errors): the title,
 * the one action and the way out, as in `e2e/support/page/failures.ts`.
 */
const keys = [
  ['inventory-fetch-failed', 'Steam did not hand over your inventory', ...wait],
  ['user-not-tradeable', 'Steam won’t show us your inventory', ...privacy],
  ['steam-unavailable', 'Steam is not answering', ...wait],
  ['steam-rate-limited', 'Steam asks us to slow down', ...wait],
  ['no-bots-available', 'No trading bot is free', ...wait],
  ['fleet-degraded', 'Trading is slowed down', ...wait],
  ['invalid-token', 'Your session has ended', ...signIn],
  ['inventory-private', 'Your inventory is private', ...privacy],
  ['user-not-found', 'Steam does not know this account', ...signIn],
  ['client-user-not-found', 'You are new here', ...signIn],
  ['unauthorized', 'Your session has ended', ...signIn],
  ['token-expired', 'Your session has ended', ...signIn],
  ['token-invalid-or-expired', 'Your session has ended', ...signIn],
  ['missing-bearer', 'The site is set up incorrectly', ...report],
  ['no-api-secret-configured', 'The site is not set up correctly', ...report],
  ['merchant-api-key-required', 'The site is not set up correctly', ...report],
  ['forbidden', 'Your account can’t do this', ...retry],
  ['account-disabled', 'Deposits are switched off for this account', ...retry],
  ['rate-limited', 'The site is very busy', ...hold],
  ['rate-limited-without-retry-after', 'The site is very busy', ...hold],
  ['server-error', 'Something broke on the server', ...wait],
  ['system-maintenance', 'Under maintenance', ...wait],
  ['service-unavailable', 'The service is taking a break', ...wait],
  ['not-found', 'The API was not found at its address', ...retry],
  ['validation-failed', 'The request was not understood', 'Clear filters', 'retry'],
  ['unknown-key-4xx', 'The request was refused', ...retry],
  ['unknown-key-5xx', 'The API had a problem', ...wait],
] as const;

/** Answers without an envelope: no request id to quote. */
const faults = [
  ['html-502', 'The API could not be reached', ...wait],
  ['html-200', 'The API could not be reached', ...wait],
  ['text-500', 'The API could not be reached', ...wait],
  ['empty-body', 'The API sent an empty answer', ...wait],
  ['truncated-json', 'The answer arrived incomplete', ...wait],
  ['not-envelope', 'The API sent something unexpected', ...wait],
  ['connection-reset', 'No connection', ...wait],
] as const;

type Way = (typeof keys)[number][3];

async function findAlert() {
  const alert = await screen.findByRole('alert');
  const query = within(alert);
  const actions = [...query.queryAllByRole('button'), ...query.queryAllByRole('link')];
  return { ...query, alert, actions };
}

/** Renders a failure that the first request alone meets, with a clock of its own. */
async function renderFailure(scenario: string) {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { user, requests } = await renderScreen({ scenario: `${scenario}-once`, sandbox });
  return { user, requests, ...(await findAlert()) };
}

type Failure = Awaited<ReturnType<typeof renderFailure>>;

/** Takes the way out of a failure: the clock alone if that is enough. To sign in, a browser leaves the page. */
async function recover(way: Way, { user, requests, actions }: Failure): Promise<void> {
  if (way === 'signIn') return;
  const [action] = actions;
  if (way === 'hold') expect(action?.ariaDisabled).toBe('true');
  if (way === 'wait' || way === 'hold') await act(() => vi.advanceTimersByTimeAsync(60_000));
  else if (way === 'retry' && action) await user.click(action);
  else await user.click(screen.getByRole('button', { name: /^Refresh/ }));
  await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
  if (way === 'link' || way === 'report') {
    expect(requests).toContain('game=730&page=1&limit=50&refresh=true');
  }
  expect(getCards().length).toBeGreaterThan(14);
  expect(screen.queryByRole('alert')).toBeNull();
}

describe('with nothing to show', () => {
  test.each(keys)(
    '%s has a title, a cause, one action, a request id and a way out',
    async (key, title, name, way) => {
      const failure = await renderFailure(key);
      const { alert, actions, requests, getByRole, getByText } = failure;
      expect(getByRole('heading', { name: title })).toBeDefined();
      expect(alert.textContent.length).toBeGreaterThan(title.length + 60);
      expect(actions).toHaveLength(1);
      expect(getByRole(way === 'link' ? 'link' : 'button', { name })).toBe(actions[0]);
      if (way === 'link') {
        expect(actions[0]?.getAttribute('href')).toBe(
          'https://steamcommunity.com/my/edit/settings',
        );
      }
      expect(getByText(/^Request [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)).toBeDefined();
      expect(screen.queryByRole('listbox')).toBeNull();
      expect(requests).toHaveLength(1);
      await recover(way, failure);
    },
  );

  test.each(faults)(
    '%s is told as such, without a request id, and is over by itself',
    async (fault, title, name, way) => {
      const failure = await renderFailure(fault);
      const { alert, actions, getByRole } = failure;
      expect(getByRole('heading', { name: title })).toBeDefined();
      expect(actions).toEqual([getByRole('button', { name })]);
      expect(alert.textContent).not.toContain('Request ');
      expect(screen.queryByRole('listbox')).toBeNull();
      await recover(way, failure);
    },
  );

  test('every failure of an inventory that the sandbox can play is one of these', () => {
    const played = [...steamScenarios, ...sessionScenarios, ...serviceScenarios, ...faultScenarios];
    const others = ['expires-after-first', 'slow', 'very-slow', 'wrong-content-type'];
    const known = [...keys, ...faults].map(([name]) => name);
    expect(played.map(({ name }) => name).toSorted()).toEqual([...known, ...others].toSorted());
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
    'html-502',
    'connection-reset',
  ])('%s is over with a click', async (key) => {
    const { user, requests } = await renderScreen({ scenario: `${key}-once`, sandbox });
    const { actions } = await findAlert();
    expect(requests).toHaveLength(1);
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

test('a rate limit counts down and cannot be hurried', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { user, requests } = await renderScreen({ scenario: 'rate-limited', sandbox });
  const { actions } = await findAlert();
  const [action] = actions;
  expect(action?.ariaDisabled).toBe('true');
  expect(action?.textContent).toMatch(/^Trying again in (20|1\d)s$/);
  const readSeconds = () => Number(/(\d+)s/.exec(action?.textContent ?? '')?.[1]);
  const before = readSeconds();
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(readSeconds()).toBeLessThanOrEqual(before - 5);
  if (action) await user.click(action);
  expect(requests).toHaveLength(1);
});

test('an envelope with an odd content type is an answer like any other', async () => {
  await renderScreen({ scenario: 'wrong-content-type', sandbox });
  await findGrid();
  expect(getCards().length).toBeGreaterThan(14);
  expect(screen.queryByRole('alert')).toBeNull();
});

/** At least one for each way out: the cards that stay do not depend on the error key. */
const sampled = [
  'steam-unavailable',
  'invalid-token',
  'truncated-json',
  'user-not-tradeable',
  'rate-limited',
  'missing-bearer',
  'forbidden',
];
const samples = [...keys, ...faults].filter(([key]) => sampled.includes(key));

test.each(samples)(
  '%s after the first answer leaves its cards under a notice',
  async (key, _title, name) => {
    await renderScreen({ scenario: `${key}-later`, sandbox });
    const { actions, getByRole } = await findAlert();
    expect(actions).toHaveLength(1);
    const role = actions[0] instanceof HTMLAnchorElement ? 'link' : 'button';
    expect(getByRole(role, { name })).toBe(actions[0]);
    expect(getCards().length).toBeGreaterThan(14);
    expect(getCount()).toBe('60 of 60 items');
  },
);

const refreshed = keys.filter(([key], index) => index < 7 || sampled.includes(key));

test.each(refreshed)('%s on a refresh leaves everything as it was', async (key, title) => {
  const { user } = await renderScreen({ scenario: `${key}-on-refresh`, sandbox });
  await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
  await user.click(screen.getByRole('button', { name: /^Refresh/ }));
  const { alert, actions } = await findAlert();
  expect(alert.textContent).toContain(`The refresh did not work: ${title}`);
  expect(actions).toHaveLength(1);
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
