import type { AssetPayError } from './AssetPayError';
import {
  type ErrorRemedy,
  findKnownKey,
  findRemedy,
  isKeyKnown,
  isRefusedOnTheWay,
} from './errorRemedy';
import { words } from './words';

export type ErrorDescription = {
  title: string;
  cause: string;
  /** The label of the one action. */
  action: string;
  remedy: ErrorRemedy;
};

/** The words and the remedy for a failed read, by `error.key`, else by status, else by its class. Total. */
export function describeError(error: AssetPayError): ErrorDescription {
  const remedy = findRemedy(error);
  const key = findKnownKey(error);
  const { title, cause } = key === undefined ? describeStatusClass(error) : words.byKey[key];
  const action = words.actions[remedy.kind];
  return {
    title,
    cause: describeCause(cause, error),
    action,
    remedy,
  };
}

function describeCause(cause: string, error: AssetPayError): string {
  if (isRefusedOnTheWay(error)) return words.refusedOnTheWay;
  return isKeyKnown(error) ? cause : addServerMessage(cause, error);
}

function describeStatusClass({ status = 0 }: AssetPayError) {
  return status >= 500 ? words.failed : words.refused;
}

/** Adds what the API says, if it says anything: for keys that the page has no words for. */
export function addServerMessage(cause: string, { key, message }: AssetPayError): string {
  if (message.trim() === '' || message === key) return cause;
  return words.serverSays({ cause, message: message.slice(0, 200) });
}

/** Plain text for the site's support, which reads the same in every language: the key, the status, the request and the time. */
export function toReport({ key, status, requestId, occurredAt }: AssetPayError): string {
  const time = new Date(occurredAt).toISOString();
  return `AssetPay error ${key}, status ${status ?? '–'}, request ${requestId ?? '–'}, ${time}`;
}
