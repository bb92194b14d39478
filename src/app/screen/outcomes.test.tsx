import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { findGrid, getBasket, getCards, renderScreen } from '~/app/testing/renderScreen';
import { findReadyButton } from '~/ui/testing/findReadyButton';
import { depositErrorKeys } from '../../../sandbox/wire/toDepositError';

/** These leave doubt, which takes minutes to settle: faultSchedules and the browser tests walk them. */
const doubtful = ['SERVER_ERROR', 'DATABASE_ERROR', 'EXTERNAL_ID_EXISTS'];
/** These are waited for until the person has enough of it. */
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

const toScenario = (key: string) => `deposit-${key.toLowerCase().replaceAll('_', '-')}`;

const keys = depositErrorKeys.filter((key) => !doubtful.includes(key) && !patient.includes(key));

test.each(keys)('%s has a title, a cause, one way out and the request to quote', async (key) => {
  await confirm(toScenario(key));
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

test.each([
  ['FLEET_DEGRADED', 'Stopped as you asked'],
  // The deposit that is in progress may be this very one.
  ['DEPOSIT_IN_PROGRESS', 'Finding out whether it arrived'],
])('%s is waited for until the person stops it', async (key, title) => {
  const user = await confirm(toScenario(key));
  await user.click(await findReadyButton('Don’t send it'));
  await screen.findByText(title);
});

test('too many deposits in a minute: the button waits as long as the countdown beside it says', async () => {
  await confirm('deposit-rate-limited');
  const dialog = await screen.findByRole('dialog');
  const button = await within(dialog).findByRole('button', { description: /in (20|1\d)s\.$/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  const later = Date.now() + 25_000;
  vi.spyOn(Date, 'now').mockImplementation(() => later);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
});

/** Keys of one meaning. */
const alike = [
  ['UNAUTHORIZED', 'INVALID_TOKEN', 'TOKEN_INVALID_OR_EXPIRED', 'TOKEN_EXPIRED'],
  ['NO_API_SECRET_CONFIGURED', 'MERCHANT_API_KEY_REQUIRED'],
];

test('no two of them read alike, but for those that mean the same', () => {
  const others = keys.filter((key) => !alike.flat().includes(key)).map((key) => [key]);
  for (const group of [...alike, ...others]) {
    const texts = new Set(group.map((key) => said.get(key)));
    expect(texts.size).toBe(1);
    const readers = [...said].filter(([, text]) => texts.has(text)).map(([key]) => key);
    expect(readers.toSorted()).toEqual(group.toSorted());
  }
});
