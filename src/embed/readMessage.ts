import { type Envelope, type Hello, type PageMessage, source, version } from './messages';

/** True for a hello of the instance `id`. The window that sent it is checked by the caller. */
export function isHello(data: unknown, id: string): data is Envelope & Hello {
  return isOurs(data, id) && data.type === 'hello' && data.versions?.includes(version) === true;
}

/**
 * True for a message of the instance `id`. It came by the port that only the page has, so that its other fields are
 * taken as they are.
 */
export function isPageMessage(data: unknown, id: string): data is Envelope & PageMessage {
  return isOurs(data, id) && data.type !== undefined;
}

type Known = Partial<Envelope> & { type?: string; versions?: readonly unknown[] };

function isOurs(data: unknown, id: string): data is Known {
  if (typeof data !== 'object' || data === null) return false;
  const message: Known = data;
  return message.source === source && message.version === version && message.id === id;
}
