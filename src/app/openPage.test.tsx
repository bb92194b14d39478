import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { findGrid, renderScreen } from '~/app/testing/renderScreen';
import { ConfigProblem } from './ConfigProblem';
import { CrashGuard } from './CrashGuard';

test.each([
  [{ apiBaseUrl: 'ftp://api.example' }, 'apiBaseUrl'],
  [{ apiBaseUrl: 'http://api.example' }, 'apiBaseUrl'],
  [{ authScheme: 'basic' }, 'authScheme'],
  [
    { parentOrigins: ['https://shop.example/path'], tradesPollMs: 1 },
    'parentOrigins, tradesPollMs',
  ],
  ['nonsense', 'config.json'],
])('a configuration of %j is a page that names %s', async (config, name) => {
  const { requests } = await renderScreen({ config });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('This page is set up incorrectly');
  expect(alert.textContent).toContain(`can’t be used: ${name}.`);
  expect(requests).toEqual([]);
});

test('texts of the site that cannot be used are a page that names all of them', async () => {
  const apiBaseUrl = window.location.origin;
  const messages = { en: { 'app/words.titel': 'Cash in' }, de: 'Einlösen' };
  await renderScreen({ config: { apiBaseUrl, messages } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(
    'can’t be used: messages.en.app/words.titel (there is no such text), messages.de (no object of texts).',
  );
});

test.each([
  new TypeError('URL.canParse is not a function'),
  new ReferenceError('scheduler is not defined'),
  new SyntaxError('Invalid regular expression'),
  'no error at all',
])('a browser that lacks something is named, and not the configuration (%s)', (error) => {
  render(<ConfigProblem error={error} />);
  const text = screen.getByRole('alert').textContent;
  expect(text).toContain('Update the browser');
  expect(text).not.toContain('config');
});

test('check=1 in the address shows the check of the installation, and no inventory', async () => {
  await renderScreen({ address: '?check=1' });
  await screen.findByRole('heading', { name: 'Check of this installation' });
  expect(screen.queryByRole('listbox', { name: 'Inventory' })).toBeNull();
});

test('unknown keys of the configuration are ignored', async () => {
  await renderScreen({ config: { apiBaseUrl: window.location.origin, colour: 'red' } });
  await findGrid();
});

test('the token leaves the address before the first request', async () => {
  const { requests } = await renderScreen({ address: '?game=252490', isHeld: true });
  expect(requests).toHaveLength(1);
  expect(window.location.hash).toBe('');
  expect(window.location.search).toBe('?game=252490');
});

test.each(['account-disabled', 'merchant-api-key-required'])(
  'a failure that came before the screen (%s) is shown, and nothing is asked for again',
  async (failure) => {
    const scenario = `${failure}-once`;
    const { requests } = await renderScreen({ scenario, isAnsweredFirst: true });
    await screen.findByRole('alert');
    expect(requests).toHaveLength(1);
  },
);

describe('a link with a token of another site', () => {
  const origin = window.location.origin;
  const merchantId = 'sandbox-merchant';

  test('sends nothing, and says why', async () => {
    const { requests } = await renderScreen({ config: { apiBaseUrl: origin, merchantId } });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('This sign-in is for another site');
    expect(within(alert).getByRole('button', { name: 'Sign in again' })).toBeDefined();
    expect(requests).toEqual([]);
    expect(window.location.hash).toBe('');
  });

  test('leaves a player of this site their own items, and says so', async () => {
    const tokenEndpoint = `${origin}/sandbox/token`;
    await renderScreen({ config: { apiBaseUrl: origin, merchantId, tokenEndpoint } });
    await findGrid();
    expect(await screen.findByText(/belongs to another site/)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('a link does not take the place of the session of the site, and nothing is said', async () => {
  const origin = window.location.origin;
  const config = { apiBaseUrl: origin, tokenEndpoint: `${origin}/sandbox/token` };
  await renderScreen({ config, scenario: 'inventory-private' });
  await findGrid();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(window.sessionStorage.length).toBe(0);
});

test('a fault in drawing ends in a readable page', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('broken');
  };
  render(
    <CrashGuard>
      <Broken />
    </CrashGuard>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Your items are safe');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeDefined();
});
