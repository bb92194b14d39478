import type { AssetPayError } from './AssetPayError';
import { type ErrorRemedy, findKnownKey, findRemedy } from './errorRemedy';
import { words } from './words';

export type ErrorDescription = {
  title: string;
  cause: string;
  /** The label of the one action. */
  action: string;
  remedy: ErrorRemedy;
};

/** The words and the remedy for a failed read, by `error.key`, else by status class. Total. */
export function describeError(error: AssetPayError): ErrorDescription {
  const remedy = findRemedy(error);
  const key = findKnownKey(error);
  const text = key === undefined ? describeUnknown(error) : words.byKey[key];
  return { ...text, action: words.actions[remedy.kind], remedy };
}

function describeUnknown(error: AssetPayError) {
  const { title, cause } = (error.status ?? 0) >= 500 ? words.failed : words.refused;
  const isSaid = error.message !== error.key;
  return {
    title,
    cause: isSaid ? `${cause} ${words.serverSays(error.message.slice(0, 200))}` : cause,
  };
}
