import { connect, type TokenQuestion, type Way } from './connectHost';

/** The way out: an object of the app, which takes each message as text (docs/apps.md). */
export const consumerName = 'AssetPayDepositConsumer';

/** The way in: an object of the page, which the app hands each message as text. */
export const pageName = 'AssetPayDepositPage';

/** A native app around the page: the id in its address, and its way out. */
export type App = { id: string; say: (text: string) => void };

/**
 * The app that names itself in the address by `host=app` and gave this window its way out. `undefined` for any other
 * address, in a frame, and in a browser. Only code that runs in the window itself can put such an object there.
 */
export function findApp(win: Window): App | undefined {
  const query = new URLSearchParams(win.location.search);
  const id = query.get('embed');
  if (!id || id.length > 100 || query.get('host') !== 'app' || win.parent !== win) return undefined;
  const handlers = read(read(win, 'webkit'), 'messageHandlers');
  const consumer = read(handlers, consumerName) ?? read(win, consumerName);
  const post = read(consumer, 'postMessage');
  // Methods that Android adds want their own object.
  if (typeof post !== 'function') return undefined;
  return { id, say: (text) => void Reflect.apply(post, consumer, [text]) };
}

/** Speaks the protocol of frames with an app: every message is text, and a port within the page stands for its other end. */
export function connectApp(win: Window, { id, say }: App, siteTheme?: unknown): TokenQuestion {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const tell = (message: unknown) => say(JSON.stringify(message));
  theirs.onmessage = ({ data }) => tell(data);
  const hearByPort = (data: unknown) => theirs.postMessage(data);
  let hear = hearByPort;
  const postMessage = (text: unknown) => hear(parseJson(text));
  Object.assign(win, { [pageName]: { postMessage } });
  const way: Way = {
    say: tell,
    listen: (welcome) => {
      hear = (data) => welcome(data, ours);
      return () => {
        hear = hearByPort;
      };
    },
  };
  return connect(win, { id, way, siteTheme });
}

function read(from: unknown, name: string): unknown {
  const isObject = (typeof from === 'object' && from !== null) || typeof from === 'function';
  return isObject ? Reflect.get(from, name) : undefined;
}

/** Text that is no JSON is no message. */
function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
