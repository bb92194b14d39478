import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const assets = fileURLToPath(new URL('../../dist/assets', import.meta.url));

/**
 * Functions that some browser of README's line lacks (Chrome and Edge 111, Firefox 114, Safari 16.4). The build
 * target translates syntax only. Versions: https://developer.mozilla.org/docs/Web/JavaScript/Reference
 */
const newer = {
  'URL.canParse': /\bURL\.(canParse|parse)\(/,
  'Array.fromAsync': /\bArray\.fromAsync\b/,
  'Object.groupBy, Map.groupBy': /\b(Object|Map)\.groupBy\b/,
  'Promise.withResolvers, Promise.try': /\bPromise\.(withResolvers|try)\(/,
  'AbortSignal.any': /\bAbortSignal\.any\(/,
  'set operations': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'iterator helpers':
    /\bIterator\.(from|prototype)\b|\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|some|every|find|reduce|toArray)\(/,
  'RegExp.escape': /\bRegExp\.escape\(/,
  'String.isWellFormed': /\.(isWellFormed|toWellFormed)\(/,
  'Uint8Array in base 64 or 16': /\.(toBase64|toHex|fromBase64|fromHex|setFromBase64)\(/,
  'Intl.DurationFormat': /\bIntl\.DurationFormat\b/,
  'Error.isError, Math.sumPrecise': /\b(Error\.isError|Math\.sumPrecise)\(/,
  'array buffers that move': /\.(transferToFixedLength|transferToImmutable)\(/,
  'scheduler without a stand-in': /(?<!\?\.)\bscheduler\.(yield|postTask)\(/,
} as const;

test('the built code calls no function that a supported browser lacks', () => {
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((file) => {
    const code = readFileSync(join(assets, file), 'utf8');
    return Object.entries(newer).flatMap(([name, pattern]) => {
      const place = code.search(pattern);
      const excerpt = code.slice(Math.max(0, place - 80), place + 80);
      return place < 0 ? [] : [`${file}: ${name}: ${excerpt}`];
    });
  });
  expect(found).toEqual([]);
});
