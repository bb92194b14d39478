import type { RefusalKey } from './refusals';
import { refusalWords } from './refusalWords';

/** Keys that mean the same to a player. */
const shared = {
  UNAUTHORIZED: 'sessionEnded',
  INVALID_TOKEN: 'sessionEnded',
  TOKEN_INVALID_OR_EXPIRED: 'sessionEnded',
  TOKEN_EXPIRED: 'sessionEnded',
  NO_API_SECRET_CONFIGURED: 'notSetUp',
  MERCHANT_API_KEY_REQUIRED: 'notSetUp',
  GATEWAY_ANSWER: 'notLooked',
  ANSWER_IS_EMPTY: 'notLooked',
  ANSWER_IS_BROKEN: 'notLooked',
  ANSWER_IS_STRANGE: 'notLooked',
} as const satisfies Partial<Record<RefusalKey, keyof typeof refusalWords>>;

/** The title and the cause of a refusal. */
export function findRefusalWords(key: RefusalKey): { title: string; cause: string } {
  return refusalWords[isShared(key) ? shared[key] : key];
}

function isShared(key: RefusalKey): key is keyof typeof shared {
  return Object.hasOwn(shared, key);
}
