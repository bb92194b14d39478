import type { DepositEvent, HostSettings, TokenReason } from './publicTypes';

/** The sender that every message names, on both sides. */
export const source = 'assetpay-deposit';

/** The version of the protocol (docs/embedding.md, The messages). */
export const version = 1;

/** Every message has these, whichever way it goes. `id` is that of the instance, made by the host. */
export type Envelope = { source: typeof source; version: typeof version; id: string };

/** Page to host, by the window. `nonce` is new with each document, so that no welcome fits two of them. */
export type Hello = { type: 'hello'; versions: readonly number[]; nonce: string };

/** Host to page, by the window, once for each `nonce`, with a port for everything else. */
export type Welcome = { type: 'welcome'; nonce: string; settings: HostSettings };

/** Page to host, by the port. `request` numbers the questions of one document. */
export type PageMessage =
  | { type: 'tokenRequest'; reason: TokenReason; request: number }
  | DepositEvent;

/** Host to page, by the port. */
export type HostMessage =
  | { type: 'token'; request: number; token: string | null }
  | { type: 'update'; settings: HostSettings }
  | { type: 'refresh' };

/** Puts a message into the envelope of an instance. */
export function wrap<Message extends Hello | Welcome | PageMessage | HostMessage>(
  id: string,
  message: Message,
): Envelope & Message {
  return { source, version, id, ...message };
}
