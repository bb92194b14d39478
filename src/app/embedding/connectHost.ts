import { type PageMessage, version, wrap } from '~/embed/messages';
import { createDresser } from './dressForHost';
import type { Host } from './findHost';
import { createLocaleFollower } from './followLocale';
import { createStreamerFollower } from './followStreamer';
import { hostLink, hostSettings } from './hostLink';
import { type HeardSettings, readHostMessage, readWelcome } from './readHostMessage';

/** Asks the host for a token; `undefined` if it has none, or if `signal` ends the wait. */
export type TokenQuestion = (signal: AbortSignal) => Promise<string | undefined>;

/** ms between two hellos, and until the host is given up. */
const helloMs = 250;
const patienceMs = 30_000;

/** A way to a host before there is a port, and the port that its welcome brings. */
export type Way = {
  say: (message: object) => void;
  /** Hears what may be a welcome. Returns the function that ends it. */
  listen: (hear: (data: unknown, port: MessagePort | undefined) => void) => () => void;
};

/**
 * Says hello to the host until it answers with a port, and speaks by that port alone from then on. One welcome counts:
 * from the parent window, from the origin in the address, to this very document (docs/embedding.md, The messages).
 */
export function connectHost(win: Window, host: Host, siteTheme?: unknown): TokenQuestion {
  const way: Way = {
    say: (message) => win.parent.postMessage(message, host.origin),
    listen: (hear) => {
      const listen = (event: MessageEvent) => {
        if (event.source !== win.parent || event.origin !== host.origin) return;
        hear(event.data, event.ports[0]);
      };
      win.addEventListener('message', listen);
      return () => win.removeEventListener('message', listen);
    },
  };
  return connect(win, { id: host.id, way, siteTheme });
}

/** The same by any way. `id` is that of this instance among those of its host. */
export function connect(
  win: Window,
  { id, way, siteTheme }: { id: string; way: Way; siteTheme: unknown },
): TokenQuestion {
  const nonce = win.crypto.randomUUID();
  const connected = new Promise<MessagePort>((resolve) => {
    const stop = () => {
      clearInterval(greeting);
      clearTimeout(end);
      unlisten();
    };
    const unlisten = way.listen((data, port) => {
      const settings = readWelcome(data, { id, nonce });
      if (settings === undefined || port === undefined) return;
      stop();
      follow(win, { settings, port, id, siteTheme });
      resolve(port);
    });
    const greet = () => way.say(wrap(id, { type: 'hello', versions: [version], nonce }));
    const greeting = setInterval(greet, helloMs);
    const end = setTimeout(stop, patienceMs);
    greet();
  });
  return createQuestion(connected, id);
}

type Welcomed = { settings: HeardSettings; port: MessagePort; id: string; siteTheme: unknown };

/** Does what the host asks for, from now on. */
function follow(win: Window, { settings: first, port, id, siteTheme }: Welcomed): void {
  const listeners = new Set<() => void>();
  const tell = (message: PageMessage) => port.postMessage(wrap(id, message));
  const { search } = win.location;
  const followLocale = createLocaleFollower(new URLSearchParams(search).get('lang') ?? undefined);
  const followStreamer = createStreamerFollower();
  const dress = createDresser(win, siteTheme, tell);
  const adopt = (settings: HeardSettings, then = () => {}) => {
    dress(settings.theme, then);
    followLocale(settings.locale);
    followStreamer(settings.streamer);
    hostSettings.set(settings);
  };
  port.addEventListener('message', ({ data }) => {
    const message = readHostMessage(data, id);
    if (message?.type === 'update') adopt(message.settings);
    if (message?.type === 'refresh') for (const listener of listeners) listener();
  });
  port.start();
  const onRefresh = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  // The frame is unseen until it is ready, and by then the page has its theme.
  adopt(first, () => {
    tell({ type: 'ready' });
    // The reports of the visit begin with its first answer.
    tell({ type: 'state', state: 'loading' });
    hostLink.set({ link: { tell, onRefresh } });
  });
}

function createQuestion(connected: Promise<MessagePort>, id: string): TokenQuestion {
  let questions = 0;
  let hasToken = false;
  return async (signal) => {
    const port = await Promise.race([connected, afterAbort(signal)]);
    if (port === undefined) return undefined;
    questions += 1;
    const request = questions;
    const answer = hearToken(port, { id, request, signal });
    const reason = hasToken ? 'expired' : 'start';
    port.postMessage(wrap(id, { type: 'tokenRequest', reason, request }));
    const token = await answer;
    hasToken ||= token !== undefined;
    return token;
  };
}

type Question = { id: string; request: number; signal: AbortSignal };

function hearToken(port: MessagePort, { id, request, signal }: Question) {
  return new Promise<string | undefined>((resolve) => {
    const stop = (token: string | undefined) => {
      port.removeEventListener('message', listen);
      resolve(token);
    };
    const listen = ({ data }: MessageEvent) => {
      const message = readHostMessage(data, id);
      if (message?.type === 'token' && message.request === request)
        stop(message.token ?? undefined);
    };
    port.addEventListener('message', listen);
    void afterAbort(signal).then(stop);
  });
}

function afterAbort(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined));
  });
}
