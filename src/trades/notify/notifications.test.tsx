import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english } from '~/lib/language/languages';
import { createWireTrade } from '~/trades/testing/createTestTrade';
import { renderPanel } from '~/trades/testing/renderPanel';

type Shown = NotificationOptions & { title: string };

/** A browser's notifications, with the person's answer to its question. */
function stubNotifications(
  answer: 'granted' | 'denied',
  first: NotificationPermission = 'default',
) {
  const shown: Shown[] = [];
  const asked = vi.fn();
  class TestNotification {
    static permission = first;
    static async requestPermission() {
      asked();
      TestNotification.permission = answer;
      return answer;
    }
    constructor(title: string, options: NotificationOptions = {}) {
      shown.push({ title, ...options });
    }
  }
  vi.stubGlobal('Notification', TestNotification);
  return { shown, asked, TestNotification };
}

const name = 'Tell me when an offer arrives or a deposit completes';
const findSwitch = () => screen.findByRole('switch', { name });

const trade = (status: string) => [createWireTrade({ status })];

beforeEach(() => {
  window.localStorage.clear();
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
});
afterEach(() => {
  currentLanguage.set(english);
  vi.unstubAllGlobals();
});

describe('notifications', () => {
  test('are asked for by a click alone, and remembered without anything personal', async () => {
    const { asked } = stubNotifications('granted');
    const { user, open, unmount } = renderPanel({ '730': trade('hold') });
    await open(/on hold/);
    expect(asked).not.toHaveBeenCalled();
    await user.click(await findSwitch());
    await waitFor(async () =>
      expect((await findSwitch()).getAttribute('aria-checked')).toBe('true'),
    );
    expect(asked).toHaveBeenCalledTimes(1);
    expect({ ...window.localStorage }).toEqual({ 'assetpay.notify': 'on' });
    unmount();
    const again = renderPanel({ '730': trade('hold') });
    await again.open(/on hold/);
    expect((await findSwitch()).getAttribute('aria-checked')).toBe('true');
    await again.user.click(await findSwitch());
    expect((await findSwitch()).getAttribute('aria-checked')).toBe('false');
    expect(window.localStorage).toHaveLength(0);
  });

  test.each([
    ['initiated', 'active', 'Offer waits for you in Steam'],
    ['hold', 'completed', 'Completed'],
    ['active', 'declined', 'The offer was not accepted'],
  ])('tell that %s became %s', async (before, after, title) => {
    const { shown } = stubNotifications('granted', 'granted');
    window.localStorage.setItem('assetpay.notify', 'on');
    const { set } = renderPanel({ '730': trade(before) });
    await screen.findByText(/on its way|on hold|waits/);
    expect(shown).toEqual([]);
    set('730', trade(after));
    await waitFor(() => expect(shown).toMatchObject([{ title }]));
  });

  test('name their language and its direction', async () => {
    const { shown } = stubNotifications('granted', 'granted');
    window.localStorage.setItem('assetpay.notify', 'on');
    const { set } = renderPanel({ '730': trade('hold') });
    await screen.findByText(/on hold/);
    act(() => currentLanguage.set({ code: 'ar', locale: 'ar-u-nu-latn', dir: 'rtl' }));
    set('730', trade('completed'));
    await waitFor(() => expect(shown).toMatchObject([{ lang: 'ar', dir: 'rtl' }]));
  });

  test('tell nothing of a step that asks for nothing, nor while somebody looks', async () => {
    const { shown } = stubNotifications('granted', 'granted');
    window.localStorage.setItem('assetpay.notify', 'on');
    const { set } = renderPanel({ '730': trade('active') });
    await screen.findByText(/waits/);
    set('730', trade('hold'));
    await screen.findByText(/on hold/);
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    set('730', trade('completed'));
    await screen.findByText('1 deposit, all done');
    expect(shown).toEqual([]);
  });

  test('that were not asked for are not shown', async () => {
    const { shown } = stubNotifications('granted', 'granted');
    const { set } = renderPanel({ '730': trade('hold') });
    await screen.findByText(/on hold/);
    set('730', trade('completed'));
    await screen.findByText('1 deposit, all done');
    expect(shown).toEqual([]);
  });

  test('that the person denies stay off, and the switch says why', async () => {
    stubNotifications('denied');
    const { user, open } = renderPanel({ '730': trade('hold') });
    await open(/on hold/);
    await user.click(await findSwitch());
    expect(await screen.findByText(/blocks notifications/)).toBeDefined();
    expect((await findSwitch()).getAttribute('aria-disabled')).toBe('true');
    expect(window.localStorage).toHaveLength(0);
  });

  test('that the browser has not are said to be missing', async () => {
    vi.stubGlobal('Notification', undefined);
    Reflect.deleteProperty(window, 'Notification');
    const { open } = renderPanel({ '730': trade('hold') });
    await open(/on hold/);
    expect(await screen.findByText(/can’t show notifications/)).toBeDefined();
  });

  test.each([
    [
      'throws',
      () => {
        throw new DOMException('not in a frame', 'NotAllowedError');
      },
    ],
    ['rejects', () => Promise.reject(new DOMException('no user gesture', 'NotAllowedError'))],
  ])(
    'that the browser cannot ask about, as its question %s, are said to be missing',
    async (_, ask) => {
      const { TestNotification } = stubNotifications('granted');
      TestNotification.requestPermission = ask;
      const { user, open } = renderPanel({ '730': trade('hold') });
      await open(/on hold/);
      await user.click(await findSwitch());
      expect(await screen.findByText(/can’t show notifications/)).toBeDefined();
      expect(window.localStorage).toHaveLength(0);
    },
  );

  test('can be switched on where the browser forbids storage, for this visit', async () => {
    stubNotifications('granted');
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { user, open } = renderPanel({ '730': trade('hold') });
    await open(/on hold/);
    await user.click(await findSwitch());
    await waitFor(async () =>
      expect((await findSwitch()).getAttribute('aria-checked')).toBe('true'),
    );
    await user.click(await findSwitch());
    expect((await findSwitch()).getAttribute('aria-checked')).toBe('false');
    vi.restoreAllMocks();
  });

  test('that the browser refuses to make, as Chrome for Android does, are said to be missing', async () => {
    const { TestNotification } = stubNotifications('granted', 'granted');
    class Illegal extends TestNotification {
      constructor() {
        super('');
        throw new TypeError('Illegal constructor');
      }
    }
    vi.stubGlobal('Notification', Illegal);
    window.localStorage.setItem('assetpay.notify', 'on');
    const { set, open } = renderPanel({ '730': trade('hold') });
    await open(/on hold/);
    set('730', trade('completed'));
    expect(await screen.findByText(/can’t show notifications/)).toBeDefined();
  });
});
