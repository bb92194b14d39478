import { parseFirstItem } from './firstItem';
import type { Item } from './item';

/** A success whose data begins with its items (docs/api.md, Envelope), up to the first of them. */
const successHead = /^\{[^{}]*"success":true[^{}]*"data":\{"inventory":\[/;

/** The text between two items. It stands in none of their values, in which quotes are escaped. */
const between = '},{"id":';

/** Characters after which an answer that has not shown enough items is left to whoever reads it as a whole. */
const mostLength = 50_000;

/**
 * The first items of an answer of `GET /client/inventory`, at least `wanted`, while the rest of it is on its way.
 * `undefined` if there is no rest, it breaks, may be no success, or holds anything odd: then the whole answer tells. Items that
 * do not begin with their `id`, as in the documented example (docs/api.md), are left to that, too. Never rejects.
 */
export async function readArrivingItems(
  answer: Response,
  wanted: number,
): Promise<Item[] | undefined> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let items: Item[] | undefined;
  try {
    while (reader !== undefined && text.length < mostLength) {
      const { value } = await reader.read();
      if (value === undefined) return undefined;
      if (items !== undefined) return items;
      text += value;
      items = parseWholeItems(text, wanted);
    }
  } catch {
    // Whoever reads the whole answer hears of it.
  } finally {
    reader?.cancel().catch(() => undefined);
  }
  return undefined;
}

/**
 * The items of which all has arrived; `undefined` if there are not `wanted` yet. Throws if they are no JSON, or one of them is
 * malformed or there twice.
 */
function parseWholeItems(text: string, wanted: number): Item[] | undefined {
  const [head] = successHead.exec(text) ?? [];
  const parts = head === undefined ? [] : text.slice(head.length).split(between);
  if (parts.length <= wanted) return undefined;
  const values: unknown = JSON.parse(`[${parts.slice(0, -1).join(between)}}]`);
  const items = Array.isArray(values) ? values.flatMap((value) => parseFirstItem(value) ?? []) : [];
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < parts.length - 1) throw new TypeError('odd items');
  return items;
}
