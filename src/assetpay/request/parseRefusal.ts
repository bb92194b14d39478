import type { Failure } from '~/assetpay/errors/AssetPayError';
import { toShownText } from '~/assetpay/parse/shownText';
import { readObject } from '~/lib/readObject';

/** Keys as the API writes them. */
const keyText = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** Fields in which servers and their frameworks put words for people, the plainest first. */
const wordFields = ['message', 'detail', 'error_description', 'title', 'error', 'reason', 'errors'];

/**
 * A refusal (status from 400) in JSON without the API's envelope: `{code}`, `{statusCode, message}`, `{error: "text"}`,
 * `{error: {code, message, status}}`. Its key is the one it names, else `HTTP_` and the status. `undefined` if it
 * says nothing.
 */
export function parseRefusal(value: unknown, status: number): Failure | undefined {
  const body = readObject(value);
  if (body === undefined || body.success === true) return undefined;
  const inner = readObject(body.error) ?? body;
  const code = [inner.code, body.code].find((each) => Number.isSafeInteger(each));
  const words = findWords(inner) ?? findWords(body);
  const named = [inner.key, inner.code, body.key, body.code].find(isKey);
  if (words === undefined && code === undefined && named === undefined) return undefined;
  return {
    // Of a 5xx, only an envelope proves that the API itself knows the outcome.
    key: status < 500 && named !== undefined ? named : toStatusKey(status),
    message: words ?? (code === undefined ? undefined : `code ${code}`),
    code: typeof code === 'number' ? code : undefined,
    status,
  };
}

/** The key of a refusal of which only the status and the words are known: `HTTP_400`. */
export function toStatusKey(status: number): string {
  return `HTTP_${status}`;
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && keyText.test(value);
}

/** The first words in `fields`; a list is joined, an object searched once more. */
function findWords(fields: Record<string, unknown>): string | undefined {
  for (const name of wordFields) {
    const text = toWords(fields[name]);
    if (text !== '') return text;
  }
  return undefined;
}

function toWords(value: unknown): string {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .map((part) => (typeof part === 'string' ? part : readObject(part)?.message))
    .filter((part) => typeof part === 'string')
    .map((part) => toShownText(part).trim())
    .filter((part) => part !== '')
    .join(' ');
}
