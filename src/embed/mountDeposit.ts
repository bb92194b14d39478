import { createFrame } from './createFrame';
import { type HostMessage, type Welcome, wrap } from './messages';
import type { DepositEvent, HostSettings, MountDeposit } from './publicTypes';
import { isHello, isPageMessage } from './readMessage';

/** ms until the page counts as unreachable: it says hello within seconds even on slow phones. */
const patienceMs = 20_000;

/**
 * Puts the deposit page into `container` and talks with it (docs/embedding.md). Nothing but the frame's own window at
 * the origin of `src` is listened to, and nothing is sent to any other.
 */
export const mountDeposit: MountDeposit = (container, options) => {
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const { getToken, onEvent, size } = options;
  let settings = selectSettings(options);
  let port: MessagePort | undefined;
  let nonce: string | undefined;
  let asking = new AbortController();
  let isGone = false;
  let settle: { resolve: () => void; reject: (error: Error) => void };
  const ready = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // A host that does not wait for it is told by the event; a rejection nobody handles would be an error in the host's page.
  ready.catch(() => {});

  const tell = (event: DepositEvent) => {
    if (onEvent && !isGone) onEvent(event);
  };
  const post = (message: HostMessage) => port?.postMessage(wrap(id, message));

  const answerToken = async (request: number, reason: 'start' | 'expired') => {
    const { signal } = asking;
    let token: string | null | undefined;
    try {
      token = await getToken({ reason, signal });
    } catch {
      if (!signal.aborted)
        tell({ type: 'error', key: 'EMBED_TOKEN_FAILED', severity: 'recoverable' });
    }
    // A page that was loaded anew has asked anew, by a port of its own.
    if (!signal.aborted) post({ type: 'token', request, token: token ?? null });
  };

  const hear = ({ data }: MessageEvent) => {
    if (!isPageMessage(data, id)) return;
    if (data.type === 'tokenRequest') return void answerToken(data.request, data.reason);
    if (data.type === 'theme') frame.style.colorScheme = data.colorScheme;
    if (data.type === 'height' && size?.mode === 'content') {
      const { min = 480, max = 900 } = size;
      frame.style.height = `${Math.min(Math.max(data.px, min), max)}px`;
    }
    if (data.type === 'ready') {
      clearTimeout(timer);
      show();
      settle.resolve();
    }
    tell(data);
  };

  const disconnect = () => {
    asking.abort();
    asking = new AbortController();
    port?.close();
    port = undefined;
  };

  const listen = (event: MessageEvent) => {
    const page = frame.contentWindow;
    if (!page || event.source !== page || event.origin !== address.origin) return;
    const { data } = event;
    // It repeats its hello until it is answered; one that was loaded anew has another nonce.
    if (!isHello(data, id) || data.nonce === nonce) return;
    disconnect();
    nonce = data.nonce;
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hear;
    const welcome: Welcome = { type: 'welcome', nonce, settings };
    page.postMessage(wrap(id, welcome), address.origin, [channel.port2]);
  };

  const destroy = () => {
    if (isGone) return;
    isGone = true;
    disconnect();
    clearTimeout(timer);
    removeEventListener('message', listen);
    remove();
  };

  const { frame, address, show, remove } = createFrame(container, id, options, () => {
    tell({ type: 'close' });
    destroy();
  });
  const timer = setTimeout(() => {
    show();
    const key = 'EMBED_TIMED_OUT';
    address.searchParams.set('check', '1');
    const check = address.href;
    settle.reject(new Error(`${key}: ${check}`));
    tell({ type: 'error', key, severity: 'unrecoverable', check });
  }, options.timeoutMs ?? patienceMs);
  addEventListener('message', listen);

  return {
    frame,
    ready,
    update: (change) => {
      settings = selectSettings({ ...settings, ...change });
      post({ type: 'update', settings });
    },
    refresh: () => post({ type: 'refresh' }),
    destroy,
  };
};

/** The settings alone: options such as functions cannot be posted. */
function selectSettings(from: HostSettings): HostSettings {
  const { theme, locale, currency, amount, min, max, streamer } = from;
  return { theme, locale, currency, amount, min, max, streamer };
}
