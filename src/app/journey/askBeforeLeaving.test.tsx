import { expect, test } from 'vitest';
import { nothingSent } from '~/deposit/sending/sending';
import { createStore } from '~/lib/store/store';
import { askBeforeLeaving } from './askBeforeLeaving';

/** True if the browser would ask now. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('the page asks before it is left only while nothing else knows what is under way', () => {
  const sending = createStore(nothingSent);
  const stop = askBeforeLeaving(sending, window);
  expect(asks()).toBe(false);
  sending.set({ ...nothingSent, isBusy: true });
  expect(asks()).toBe(false);
  sending.set({ ...nothingSent, isBusy: true, isUnrecorded: true });
  expect(asks()).toBe(true);
  sending.set(nothingSent);
  expect(asks()).toBe(false);
  sending.set({ ...nothingSent, isUnrecorded: true });
  stop();
  expect(asks()).toBe(false);
});
