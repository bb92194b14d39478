import { expect, test } from 'vitest';

/**
 * The texts of every screen: each literal and each text between tags in the source, without comments. A text in the words
 * of code, such as `creditedCents`, has no blank and is left out.
 */
function listTexts(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`|>[^<>{}=;]+</g) ?? [];
  return literals.filter((text) => /\p{L}\s+\S|^['`]\p{Lu}/u.test(text));
}

const sources = import.meta.glob<string>(
  ['/src/**/*.{ts,tsx}', '!**/*.test.{ts,tsx}', '!**/testing/**'],
  { query: '?raw', import: 'default', eager: true },
);

/** The words of the page instead of each: now, after the hold, you get, market, never sell. */
const otherWords = [
  [/\bcredited\b/i, 'paid'],
  [/\bat once\b.*\b(paid|credit)|\b(paid|credit)\w*\b.*\bat once\b/i, 'now'],
  [/^['`]At once/, 'now'],
  [/\bstill to come\b/i, 'after the hold'],
  [/\bafter Steam’s hold\b/i, 'after the hold'],
  [/\bkeep list\b|\bKeep (this|its|all)\b/i, 'never sell'],
  [/\bBUFF163\b/i, 'the name that a site configures'],
  [/% of it\b|\} of it\b/i, 'of market'],
] as const;

test('one thing has one word on every screen', () => {
  const texts = Object.entries(sources).flatMap(([path, source]) =>
    listTexts(source).map((text) => `${path}: ${text}`),
  );
  expect(texts.length).toBeGreaterThan(400);
  const wrong = otherWords.flatMap(([other, word]) =>
    texts
      .filter((text) => other.test(text.slice(text.indexOf(': ') + 2)))
      .map((text) => `${text} (say “${word}”)`),
  );
  expect(wrong).toEqual([]);
});
