import { describeTrade } from '~/trades/describe/describeTrade';
import type { TradeChange } from '~/trades/follow/watchTrades';

/** Whether this browser, as far as is known, can tell of things while nobody looks. */
export type NotifyState = 'off' | 'on' | 'denied' | 'unsupported';

const storageKey = 'assetpay.notify';

/** What holds now: the person's choice on this device, and what the browser allows. */
export function readNotifyState(win: Window): NotifyState {
  const api = toApi(win);
  if (api === undefined) return 'unsupported';
  if (api.permission === 'denied') return 'denied';
  return api.permission === 'granted' && readChoice(win) === 'on' ? 'on' : 'off';
}

/** Asks the browser, which asks the person: only ever because of a click. */
export async function allowNotifications(win: Window): Promise<NotifyState> {
  const api = toApi(win);
  if (api === undefined) return 'unsupported';
  const answer = api.permission === 'default' ? await api.requestPermission() : api.permission;
  if (answer !== 'granted') return readNotifyState(win);
  writeChoice(win, 'on');
  return 'on';
}

/** Forgets the choice; the browser's permission is the person's to take back. */
export function stopNotifications(win: Window): NotifyState {
  writeChoice(win, undefined);
  return 'off';
}

/** Whether a change is worth disturbing somebody: an offer came, or a trade that was known ended. */
export function isNews({ trade, before }: TradeChange): boolean {
  if (trade.status === 'active') return true;
  return before !== undefined && describeTrade(trade, Date.now()).ends;
}

/**
 * Shows the news of a trade, unless the page has the person's attention. Answers whether the browser can:
 * Chrome for Android has the constructor, and throws (it wants a service worker, which a page that others
 * host may not install).
 */
export function notify(win: Window, { trade }: TradeChange): boolean {
  const Notifier = toApi(win);
  if (Notifier === undefined) return false;
  if (win.document.hasFocus()) return true;
  const { title, sentence } = describeTrade(trade, Date.now());
  try {
    const shown = new Notifier(title, { body: sentence, tag: `assetpay-${trade.id}` });
    shown.onclick = () => win.focus();
    return true;
  } catch {
    return false;
  }
}

function toApi(win: Window): typeof Notification | undefined {
  // Absent on iOS outside installed apps, and where a page is not served securely.
  return 'Notification' in win ? Notification : undefined;
}

function readChoice(win: Window): string | undefined {
  try {
    return win.localStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function writeChoice(win: Window, choice: 'on' | undefined): void {
  try {
    if (choice === undefined) win.localStorage.removeItem(storageKey);
    else win.localStorage.setItem(storageKey, choice);
  } catch {
    // Storage may be switched off: the choice then lasts until the next reload.
  }
}
