import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findGrid, getBasket, getCards, renderScreen } from '~/app/testing/renderScreen';
import { findReadyButton } from '~/ui/testing/findReadyButton';
import { depositErrorKeys } from '../../../sandbox/wire/toDepositError';

/** These leave doubt, which takes minutes to settle: faultSchedules and the browser tests walk them. */
const doubtful = ['SERVER_ERROR', 'DATABASE_ERROR', 'EXTERNAL_ID_EXISTS'];
/** These are tried again until the person has enough of it. */
const patient = ['FLEET_DEGRADED', 'DEPOSIT_IN_PROGRESS'];

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const said = new Map<string, string>();

async function confirm(scenario: string) {
  const { user } = await renderScreen({ scenario, sandbox: { sizes: { '730': 8 } } });
  await findGrid();
  const card = getCards().find((one) => one.getAttribute('aria-disabled') === 'false');
  if (card === undefined) throw new Error('nothing can be deposited');
  await user.click(card);
  const button = getBasket().getByRole('button', { name: /^Deposit/ });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
  await user.click(button);
  await user.click(await findReadyButton(/^Confirm deposit/));
  return user;
}

const keys = depositErrorKeys.filter((key) => !doubtful.includes(key));

test.each(keys)('%s has a title, a cause, one way out and the request to quote', async (key) => {
  const user = await confirm(`deposit-${key.toLowerCase().replaceAll('_', '-')}`);
  if (patient.includes(key)) await user.click(await findReadyButton('Don’t send it'));
  const dialog = await screen.findByRole('dialog');
  const alert = await within(dialog).findByRole('alert');
  await waitFor(() => {
    const ways = [
      ...within(alert).queryAllByRole('button'),
      ...within(alert).queryAllByRole('link'),
    ];
    expect(ways).toHaveLength(1);
  });
  const text = alert.textContent;
  expect(text).toMatch(uuid);
  expect(within(dialog).getByRole('button', { name: /Copy/ })).toBeDefined();
  said.set(key, text.replace(uuid, ''));
});

test('no two of them read alike, but for those that mean the same', () => {
  const seen = new Set(said.values());
  const sessionKeys = [
    'UNAUTHORIZED',
    'INVALID_TOKEN',
    'TOKEN_INVALID_OR_EXPIRED',
    'TOKEN_EXPIRED',
  ];
  expect(seen.size).toBe(said.size - (sessionKeys.length - 1));
});
