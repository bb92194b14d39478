import { isInFlight, isOffered } from '~/assetpay/trades/tradeStatus';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { toLangTag } from '~/lib/language/languages';
import { deviceStorage } from '~/lib/safeStorage';
import { getServerNow } from '~/lib/serverTime';
import { describeTrade } from '~/trades/describe/describeTrade';
import type { TradeChange } from '~/trades/follow/watchTrades';

/** The state of notifications on this device. */
export type NotifyState = 'off' | 'on' | 'denied' | 'unsupported';

const storageKey = 'assetpay.notify';

/** The current state, from the person's choice and the browser's permission. */
export function readNotifyState(win: Window): NotifyState {
  const api = findNotificationApi(win);
  if (api === undefined) return 'unsupported';
  if (api.permission === 'denied') return 'denied';
  const isChosen = deviceStorage.read(storageKey) === 'on';
  return api.permission === 'granted' && isChosen ? 'on' : 'off';
}

/** Asks for the browser's permission. Call it only in response to a click. Never rejects. */
export async function allowNotifications(win: Window): Promise<NotifyState> {
  const api = findNotificationApi(win);
  if (api === undefined) return 'unsupported';
  const answer = await askPermission(api);
  if (answer === undefined) return 'unsupported';
  if (answer !== 'granted') return readNotifyState(win);
  // If the storage is forbidden, the choice lasts until the page is left.
  deviceStorage.write(storageKey, 'on');
  return 'on';
}

/** Answers `undefined` if the browser has the question and yet cannot ask it. */
async function askPermission(
  api: typeof Notification,
): Promise<NotificationPermission | undefined> {
  if (api.permission !== 'default') return api.permission;
  try {
    // Old versions of Safari answer nothing.
    return (await api.requestPermission()) ?? api.permission;
  } catch {
    return undefined;
  }
}

/** Removes the stored choice. The browser's permission stays, as only the person can revoke it. */
export function stopNotifications(): NotifyState {
  deviceStorage.remove(storageKey);
  return 'off';
}

/** True if a change is worth a notification: an offer arrived, or a known trade ended. */
export function isNews({ trade, before }: TradeChange): boolean {
  return isOffered(trade) || (before !== undefined && !isInFlight(trade));
}

/**
 * Shows a notification for a change, unless the page has the focus. Returns false if the browser cannot: Chrome for
 * Android has the constructor but throws, as it demands a service worker, which a page hosted by others may
 * not install (https://developer.mozilla.org/docs/Web/API/Notification/Notification).
 */
export function notify(win: Window, { trade }: TradeChange): boolean {
  const Notifier = findNotificationApi(win);
  if (Notifier === undefined) return false;
  if (win.document.hasFocus()) return true;
  const { title, sentence } = describeTrade(trade, getServerNow());
  try {
    const tag = `assetpay-${trade.id}`;
    const language = currentLanguage.get();
    const lang = toLangTag(language);
    const shown = new Notifier(title, { body: sentence, tag, lang, dir: language.dir });
    shown.onclick = () => win.focus();
    return true;
  } catch {
    return false;
  }
}

function findNotificationApi(win: Window): typeof Notification | undefined {
  // Missing on iOS outside installed apps, and on pages that are not served securely.
  return 'Notification' in win ? Notification : undefined;
}
