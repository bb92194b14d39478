import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { Item } from '~/assetpay/inventory/item';
import type { Trade } from '~/assetpay/trades/trade';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import { addUnits } from '~/deposit/picks/pickSteps';
import { noPicks, type PicksStore } from '~/deposit/picks/picks';
import type { DepositOrder } from '~/deposit/sending/depositOrder';
import type { Sender } from '~/deposit/sending/sender';
import { nothingSent, type Sending } from '~/deposit/sending/sending';
import type { Progress } from '~/deposit/sending/settlement';
import {
  createDepositTrade,
  createPricedItem,
  createTestBatch,
  createTestSending,
  toCreated,
  toRefused,
  toTestLine,
} from '~/deposit/testing/createTestSending';
import { toUnits } from '~/deposit/testing/toUnits';
import { createStore } from '~/lib/store/store';
import { useStore } from '~/lib/store/useStore';
import { siteCurrency } from '~/lib/units/currency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { findReadyButton } from '~/ui/testing/findReadyButton';
import { DepositDialog } from './DepositDialog';

afterEach(() => siteCurrency.set({ currency: undefined }));

type Options = {
  items?: readonly Item[];
  /** The present inventory, if it has changed. */
  current?: readonly Item[];
  sending?: Sending;
  collateral?: number | undefined;
  trades?: readonly Trade[];
  reread?: { isRunning: boolean; error: Error | null };
  canRecord?: boolean;
};

/** The dialog on a sender that does nothing by itself. */
function renderDialog(options: Options = {}) {
  const { items = [createPricedItem('a', 10.75)], sending = nothingSent, trades = [] } = options;
  const store: PicksStore = createStore(noPicks);
  addUnits(store, toUnits(items));
  const state = createStore<Sending>(sending);
  const orders: DepositOrder[] = [];
  const calls = {
    stop: vi.fn(),
    hurry: vi.fn(),
    reread: vi.fn(),
    signIn: vi.fn(),
    reload: vi.fn(),
    show: vi.fn(),
  };
  const sender: Sender = {
    sending: state,
    send: (order) => orders.push(order),
    resume: async () => {},
    stop: calls.stop,
    hurry: calls.hurry,
    noteTrades: () => {},
    dismiss: () => state.set(nothingSent),
    release: () => {},
    canRecord: () => options.canRecord ?? true,
    dispose: () => {},
  };
  const known = new Map((options.current ?? items).map((item) => [item.id, item]));
  const reread = options.reread ?? { isRunning: false, error: null };

  function Page() {
    const { picks } = useStore(store);
    const [isOpen, setOpen] = useState(true);
    const collateral = 'collateral' in options ? options.collateral : 150;
    return isOpen ? (
      <DepositDialog
        sender={sender}
        store={store}
        basket={resolveBasket(known, picks, { isComplete: true, collateral })}
        game="730"
        items={known}
        collateral={collateral}
        trades={trades}
        reread={{ ...reread, start: calls.reread }}
        onSignIn={calls.signIn}
        onReload={calls.reload}
        renderOffers={([{ id }]) => <p>What to check of {id}</p>}
        renderAccept={([trade]) => trade && <p>Accept {trade.id}</p>}
        onShowDeposits={calls.show}
        onClose={() => setOpen(false)}
      />
    ) : null;
  }
  render(<Page />);
  return { user: userEvent.setup({ delay: null }), store, state, orders, calls };
}

const getDialog = (name: string) => within(screen.getByRole('dialog', { name }));
const getButton = (name: string, description?: RegExp) =>
  screen.getByRole('button', { name, ...(description && { description }) });
const getConfirm = (why: RegExp) => getButton('Confirm deposit', why);
const refuse = (key: string, lines = [toTestLine(createPricedItem('a', 10.75))], more = {}) =>
  createTestSending([createTestBatch(toRefused({ key, ...more }), lines)]);

const checking: Progress = {
  step: 'checking',
  error: undefined,
  nextAt: 0,
  until: Date.now() + 90_000,
};

test('the review shows what is sold, for how much, and what is paid when', () => {
  renderDialog({
    items: [createPricedItem('cheap', 1), createPricedItem('dear', 300)],
    collateral: 100,
  });
  const dialog = getDialog('Review deposit');
  expect(dialog.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    expect.stringContaining('$300.00'),
    expect.stringContaining('$1.00'),
  ]);
  dialog.getByText('$301.00');
  dialog.getByText('$100.00');
  dialog.getByText('$201.00');
  expect(document.activeElement).toBe(dialog.getByRole('heading', { name: 'Review deposit' }));
});

test('a double click confirms once, with exactly what was shown', async () => {
  const item = createPricedItem('a', 10.75);
  const { user, orders } = renderDialog({ items: [item] });
  await user.dblClick(await findReadyButton('Confirm deposit'));
  expect(orders).toEqual([
    { game: '730', isInstant: true, lines: [expect.objectContaining({ item, cents: 1_075 })] },
  ]);
});

const underWay = (progress: Progress) => createTestBatch({ kind: 'underWay', progress });

test.each([
  ['the review', nothingSent],
  ['doubt', createTestSending([underWay(checking)], { isBusy: true })],
  [
    'a queue',
    createTestSending(
      [
        underWay({ step: 'sending' }),
        createTestBatch({ kind: 'waiting' }, [toTestLine(createPricedItem('b', 1))]),
      ],
      { isBusy: true },
    ),
  ],
  ['a refusal', refuse('PRICE_CHANGED')],
  ['an error that Steam’s settings solve', refuse('INVENTORY_PRIVATE')],
  ['success', createTestSending([createTestBatch(toCreated(createDepositTrade()))])],
])('no action of %s takes a press before it has been seen', (_step, sending) => {
  renderDialog({ sending });
  const actions = [...screen.getAllByRole('button'), ...screen.queryAllByRole('link')].filter(
    ({ textContent, ariaLabel }) => !/^(Close|Back|Copy.*)$/.test(ariaLabel ?? textContent),
  );
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.map(({ ariaDisabled }) => ariaDisabled)).toEqual(actions.map(() => 'true'));
});

test('without the instant option everything is paid later, and so it is sent', async () => {
  const { user, orders } = renderDialog();
  await user.click(await findReadyButton('Pay all of it after the hold instead'));
  expect(screen.queryByText('$0.00')).toBeNull();
  await user.click(await findReadyButton('Confirm deposit'));
  expect(orders).toMatchObject([{ isInstant: false }]);
});

test('special items come first and are marked in place, with why', () => {
  renderDialog({
    items: [
      createPricedItem('plain', 20),
      createPricedItem('gem', 10, { doppler: { name: 'Ruby' }, marketHashName: 'Karambit' }),
    ],
  });
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^Karambit.*Ruby gem\$10\.00/);
  screen.getByText(/^Look at 1 item again\. The price counts no extras/);
});

test('items that read alike are one row, and sent one by one', async () => {
  const items = ['a', 'b', 'c'].map((id) => createPricedItem(id, 0.27, { marketPrice: 0.3 }));
  const { user, orders } = renderDialog({ items: [...items, createPricedItem('d', 0.3)] });
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/3 × \$0\.27.*\$0\.81.*Market \$0\.90/);
  await user.click(await findReadyButton('Confirm deposit'));
  expect(orders[0]?.lines.map(({ item, amount }) => [item.id, amount]).toSorted()).toEqual(
    ['a', 'b', 'c', 'd'].map((id) => [id, 1]),
  );
});

test('what moved since it was picked says what it was', async () => {
  const item = createPricedItem('a', 10);
  renderDialog({ items: [item], current: [createPricedItem('a', 9)] });
  expect(screen.getByRole('listitem').textContent).toContain(
    '$9.00Price fell since you picked it, was $10.00',
  );
});

test('offline, Confirm says why it can’t', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { user, orders } = renderDialog();
  const confirm = getConfirm(/You are offline/);
  expect(confirm.ariaDisabled).toBe('true');
  await user.click(confirm);
  expect(orders).toEqual([]);
});

test('where nothing can be written down, the review says so', () => {
  renderDialog({ canRecord: false });
  screen.getByText(/Keep the page open until the deposit has arrived/);
});

test('after a failure of the page a press reloads it', async () => {
  const sending = createTestSending([createTestBatch({ kind: 'broken' })]);
  const { user, calls } = renderDialog({ sending });
  expect(screen.getByRole('alert').textContent).toContain('stay reserved');
  await user.click(await findReadyButton('Reload the page'));
  expect(calls.reload).toHaveBeenCalledOnce();
});

test('a trade that is not worth what was confirmed interrupts', () => {
  const trade = createDepositTrade({ totalPrice: 9.5 });
  renderDialog({ sending: createTestSending([createTestBatch(toCreated(trade))]) });
  expect(screen.getByRole('alert').textContent).toContain(
    'You confirmed $10.75, but this is worth $9.50.',
  );
});

test('with five open offers, Confirm leads to them', async () => {
  const trades = ['1', '2', '3', '4', '5'].map((id) =>
    createDepositTrade({ id, externalId: id, status: 'active' }),
  );
  const { user, calls } = renderDialog({ trades });
  screen.getByText('You can have 5 open offers; 0 left.');
  getConfirm(/Accept or decline/);
  await user.click(await findReadyButton('Show deposits'));
  expect(calls.show).toHaveBeenCalled();
});

test('of 10,000 lines a dozen are shown, and then only those in sight', async () => {
  const items = Array.from({ length: 10_000 }, (_, index) =>
    createPricedItem(`${index}`, 1, { marketHashName: `Item ${index}` }),
  );
  const { user } = renderDialog({ items });
  screen.getByText('$10,000.00');
  expect(screen.getAllByRole('listitem')).toHaveLength(12);
  await user.click(getButton('9,988 more, $9,988.00, each $1.00 or less'));
  expect(screen.getAllByRole('listitem').length).toBeLessThan(60);
  screen.getByText(/Sent as 40 deposits of at most 250 items/);
});

test('doubt is told, can be hurried and closed', async () => {
  const { user, calls } = renderDialog({
    sending: createTestSending([underWay(checking)], { isBusy: true }),
  });
  const dialog = getDialog('Sending deposit');
  expect(dialog.getByRole('status').textContent).toContain('Finding out whether it arrived');
  await user.click(await findReadyButton('Check now'));
  expect(calls.hurry).toHaveBeenCalled();
  await user.click(dialog.getAllByRole('button', { name: 'Close' }).at(-1) ?? document.body);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a queue can be stopped after the one under way', async () => {
  const { user, calls } = renderDialog({
    sending: createTestSending(
      [
        createTestBatch({ kind: 'underWay', progress: { step: 'sending' } }),
        createTestBatch({ kind: 'waiting' }, [toTestLine(createPricedItem('b', 1))]),
      ],
      { isBusy: true },
    ),
  });
  expect(getDialog('Sending 2 deposits').getByRole('progressbar').ariaValueMax).toBe('2');
  await user.click(await findReadyButton('Stop after this one'));
  expect(calls.stop).toHaveBeenCalled();
});

test('success shows the offer, how to accept it, and its money', async () => {
  const { user, calls } = renderDialog({
    sending: createTestSending([createTestBatch(toCreated(createDepositTrade()))]),
  });
  const dialog = getDialog('Deposit sent');
  dialog.getByText('What to check of trade-1');
  dialog.getByText('Accept trade-1');
  dialog.getByText(/\$8\.60 as soon as you accept, \$2\.15 after the hold/);
  expect(dialog.queryByRole('alert')).toBeNull();
  await user.click(await findReadyButton('Show deposits'));
  expect(calls.show).toHaveBeenCalled();
});

test('a failure is an alert with title, cause, one action and the request id, which can be copied', async () => {
  const { user } = renderDialog({ sending: refuse('DEPOSITS_PAUSED') });
  const alert = getDialog('Nothing was deposited').getByRole('alert');
  expect(alert.textContent).toContain('Deposits are paused');
  expect(alert.textContent).toContain('Request request-1');
  expect(within(alert).getAllByRole('button')).toHaveLength(1);
  await user.click(await findReadyButton('Copy request ID'));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe('request-1');
});

test('"Review again" forgets the failure and begins a new review', async () => {
  const { user } = renderDialog({ sending: refuse('DEPOSITS_PAUSED') });
  await user.click(await findReadyButton('Review again'));
  getDialog('Review deposit');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Review deposit' }));
});

test('changed prices are shown, accepted, and reviewed anew', async () => {
  const items = ['rose', 'fell'].map((id) => createPricedItem(id, 10, { marketHashName: id }));
  const { user, store } = renderDialog({
    items,
    current: [createPricedItem('rose', 12), createPricedItem('fell', 9)],
    sending: refuse(
      'PRICE_CHANGED',
      items.map((item) => toTestLine(item)),
    ),
  });
  screen.getByText('Fell from $10.00 to $9.00');
  screen.getByText('Rose from $10.00 to $12.00');
  await user.click(await findReadyButton('Accept the new prices'));
  expect(getDialog('Review deposit').getAllByText('$21.00')).toHaveLength(2);
  expect(screen.queryByText(/was \$10/)).toBeNull();
  expect([...store.get().picks].map(([, { price }]) => price)).toEqual([12, 9]);
});

test('those that fell can be dropped instead', async () => {
  const items = ['rose', 'fell'].map((id) => createPricedItem(id, 10));
  const { user, store } = renderDialog({
    items,
    current: [createPricedItem('rose', 12), createPricedItem('fell', 9)],
    sending: refuse(
      'PRICE_CHANGED',
      items.map((item) => toTestLine(item)),
    ),
  });
  await user.click(await findReadyButton('Remove items whose price fell'));
  expect([...store.get().picks].map(([id]) => id)).toEqual(['rose']);
  getDialog('Review deposit');
});

test('while prices are read nothing can be accepted; what failed can be read again', async () => {
  const { user, calls } = renderDialog({
    sending: refuse('PRICE_CHANGED'),
    reread: { isRunning: false, error: new AssetPayError({ key: 'STEAM_UNAVAILABLE' }) },
  });
  await user.click(await findReadyButton('Check again'));
  expect(calls.reread).toHaveBeenCalled();
});

test('overstocked items are reduced in one click', async () => {
  const stack = createPricedItem('stack', 1, { amount: 9 });
  const details = { items: [{ itemId: 'stack', remaining: 1 }] };
  const { user, store } = renderDialog({
    items: [stack],
    sending: refuse('ITEM_OVERSTOCKED', [toTestLine(stack, 5)], { details }),
  });
  await user.click(await findReadyButton('Remove or reduce them'));
  expect(store.get().picks.get('stack')?.amount).toBe(1);
  getDialog('Review deposit');
});

test('without instant credit the next review has it switched off', async () => {
  const { user } = renderDialog({ sending: refuse('INSTANT_DEPOSITS_DISABLED') });
  await user.click(await findReadyButton('Review without instant credit'));
  screen.getByRole('button', { name: /^Pay .* now instead$/ });
});

test('a session that has ended leads to signing in', async () => {
  const { user, calls } = renderDialog({ sending: refuse('INVALID_TOKEN') });
  await user.click(await findReadyButton('Sign in again'));
  expect(calls.signIn).toHaveBeenCalled();
});

test('Steam’s settings are a link', () => {
  renderDialog({ sending: refuse('INVENTORY_PRIVATE') });
  expect(within(screen.getByRole('alert')).getByRole('link').getAttribute('href')).toBe(
    'https://steamcommunity.com/my/edit/settings',
  );
});

test('stopped halfway: what was sent is shown, the rest can be reviewed', async () => {
  const { user } = renderDialog({
    sending: createTestSending([
      createTestBatch(toCreated(createDepositTrade())),
      createTestBatch({ kind: 'unsent', why: 'behind' }, [toTestLine(createPricedItem('b', 1))]),
    ]),
  });
  const dialog = getDialog('1 of 2 deposits sent');
  dialog.getByText('Not sent, still picked');
  dialog.getByText('What to check of trade-1');
  await user.click(await findReadyButton('Review the rest'));
  getDialog('Review deposit');
});

test('a rate that changes while the review is open is asked about before anything is sent', async () => {
  siteCurrency.set({ currency: createCurrency() });
  const { user, orders } = renderDialog();
  const dialog = screen.getByRole('dialog', { name: 'Review deposit' });
  expect(dialog.textContent).toContain('17.52\u00a0coins$10.75');
  act(() => siteCurrency.set({ currency: createCurrency({ rate: '1.5' }) }));
  expect(dialog.textContent).toContain('17.52\u00a0coins$10.75');
  await user.click(getConfirm(/rate has changed/));
  expect(orders).toEqual([]);
  await user.click(await findReadyButton('Show current prices'));
  expect(dialog.textContent).toContain('16.12\u00a0coins$10.75');
  await user.click(await findReadyButton('Confirm deposit'));
  expect(orders).toMatchObject([{ lines: [{ item: { offer: { price: 10.75 } } }] }]);
});
