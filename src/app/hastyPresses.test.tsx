import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { DepositDialog } from '~/deposit/DepositDialog';
import { noPicks, type PicksStore } from '~/deposit/picks/picks';
import type { Sender } from '~/deposit/sending/sender';
import type { Sending } from '~/deposit/sending/sending';
import {
  createDepositTrade,
  createTestBatch,
  createTestSending,
  toCreated,
  toRefused,
} from '~/deposit/testing/createTestSending';
import { createStore } from '~/lib/store/store';
import { AcceptNext } from '~/trades/offer/AcceptNext';
import { TradeHandOff } from '~/trades/offer/TradeHandOff';

beforeEach(() => void vi.useFakeTimers());

/** Advances the time, with a frame each 16 ms. */
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

const active = createDepositTrade({ status: 'active', offerID: '7150271559' });
const busy = createTestBatch({
  kind: 'underWay',
  progress: { step: 'checking', error: undefined, nextAt: 0, until: 0 },
});
const waiting = createTestBatch({ kind: 'noSlot', opensAt: undefined });

/** The dialog of a deposit with real offers, and all that its controls did. */
function renderDeposit(sending: Sending) {
  const state = createStore<Sending>(sending);
  const done: string[] = [];
  const note = (name: string) => () => void done.push(name);
  const sender: Sender = {
    sending: state,
    send: note('send'),
    resume: async () => {},
    stop: note('stop'),
    hurry: note('hurry'),
    noteTrades: () => {},
    dismiss: note('dismiss'),
    release: note('release'),
    canRecord: () => true,
    dispose: () => {},
  };
  const store: PicksStore = createStore(noPicks);
  render(
    <DepositDialog
      sender={sender}
      basket={{
        lines: [],
        count: 0,
        units: 0,
        totalCents: 0,
        nowCents: 0,
        laterCents: 0,
        priceChanges: 0,
        loading: 0,
      }}
      store={store}
      game="730"
      items={new Map()}
      collateral={150}
      trades={[]}
      reread={{ isRunning: false, error: null, start: note('reread') }}
      onSignIn={note('signIn')}
      onReload={note('reload')}
      renderOffers={(trades) => <TradeHandOff trades={trades} />}
      renderAccept={(trades) => <AcceptNext trades={trades} />}
      onShowDeposits={note('showDeposits')}
      onClose={note('close')}
    />,
  );
  // Unprevented, the click would take jsdom to another page.
  const follow = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && !event.defaultPrevented) done.push('follow');
    event.preventDefault();
  };
  document.addEventListener('click', follow);
  onTestFinished(() => document.removeEventListener('click', follow));
  return { done, change: (next: Sending) => act(() => state.set(next)) };
}

const getControls = () => {
  const dialog = within(screen.getByRole('dialog'));
  return [...dialog.queryAllByRole('button'), ...dialog.queryAllByRole('link')];
};
/** The buttons with consequences. Showing more, and closing what can be opened again, has none. */
const isHarmless = ({ textContent, ariaLabel }: HTMLElement) =>
  /Close|QR code|Copy|API key/.test(`${ariaLabel} ${textContent}`);
const getConsequences = () => getControls().filter((control) => !isHarmless(control));

function press(element: Element) {
  fireEvent.pointerDown(element);
  fireEvent.pointerUp(element);
  fireEvent.click(element, { detail: 1 });
}

test('a press of Stop follows no link to Steam that appears in its place', () => {
  const { done, change } = renderDeposit(createTestSending([waiting], { isBusy: true }));
  pass(1_000);
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Don’t send it' }));
  change(createTestSending([createTestBatch(toCreated(active))]));
  const link = screen.getByRole('link', { name: /^Accept in Steam/ });
  // The hand lets go over what is there by then, however long it held.
  pass(1_000);
  fireEvent.pointerUp(link);
  fireEvent.click(link, { detail: 1 });
  expect(done).toEqual([]);
  press(link);
  expect(done).toEqual(['follow']);
});

test('a press of Stop that comes just after the link to Steam follows nothing either', () => {
  const { done, change } = renderDeposit(createTestSending([waiting], { isBusy: true }));
  pass(1_000);
  change(createTestSending([createTestBatch(toCreated(active))]));
  for (let shownMs = 0; shownMs < 700; shownMs += 100) {
    for (const control of getConsequences()) press(control);
    pass(100);
  }
  expect(done).toEqual([]);
});

test.each([
  ['a deposit that is looked up', createTestSending([busy], { isBusy: true, isResumed: true })],
  ['a queue without a slot', createTestSending([waiting], { isBusy: true, isResumed: true })],
  [
    'an offer to accept',
    createTestSending([createTestBatch(toCreated(active))], { isResumed: true }),
  ],
  ['an absence', createTestSending([createTestBatch({ kind: 'absent' })], { isResumed: true })],
  ['a failed page', createTestSending([createTestBatch({ kind: 'broken' })], { isResumed: true })],
  [
    'what AssetPay does not list',
    createTestSending([createTestBatch(toRefused({ key: 'EXTERNAL_ID_EXISTS' }))], {
      isResumed: true,
    }),
  ],
])('a dialog that opens by itself with %s takes no press at once', (_, sending) => {
  const { done } = renderDeposit(sending);
  expect(getConsequences()).not.toEqual([]);
  for (let shownMs = 0; shownMs < 700; shownMs += 100) {
    for (const control of getConsequences()) press(control);
    pass(100);
  }
  expect(done).toEqual([]);
  pass(100);
  for (const control of getConsequences()) press(control);
  expect(done).not.toEqual([]);
});

test('an outcome that opens by itself under a press of Close is not dismissed unseen', () => {
  const absent = createTestBatch({ kind: 'absent' });
  const { done } = renderDeposit(createTestSending([absent], { isResumed: true }));
  pass(300);
  act(() => screen.getByRole<HTMLDialogElement>('dialog').close());
  pass(100);
  expect(done).toEqual(['close']);
});

test('an outcome that was seen is dismissed as its dialog is closed', () => {
  const absent = createTestBatch({ kind: 'absent' });
  const { done } = renderDeposit(createTestSending([absent], { isResumed: true }));
  pass(1_000);
  act(() => screen.getByRole<HTMLDialogElement>('dialog').close());
  pass(100);
  expect(done).toEqual(['dismiss', 'close']);
});

test('an action settles again when another outcome gives it another meaning', () => {
  const refuse = (key: string) => createTestSending([createTestBatch(toRefused({ key }))]);
  const { done, change } = renderDeposit(refuse('DEPOSITS_PAUSED'));
  pass(1_000);
  change(refuse('SERVICE_UNAVAILABLE'));
  const again = screen.getByRole('button', { name: 'Review again' });
  press(again);
  expect(done).toEqual([]);
  pass(1_000);
  press(again);
  expect(done).toEqual(['dismiss']);
});

test('a press beside the dialog closes it only if it began there', () => {
  const { done } = renderDeposit(createTestSending([waiting], { isBusy: true }));
  const dialog = screen.getByRole('dialog');
  // It began on the page, before the dialog came.
  fireEvent.click(dialog, { detail: 1 });
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Don’t send it' }));
  fireEvent.click(dialog, { detail: 1 });
  pass(100);
  expect(done).toEqual([]);
  press(dialog);
  pass(100);
  expect(done).toContain('close');
});
