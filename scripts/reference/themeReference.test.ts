import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run/tools.mjs';
import { toThemeDocument } from './toThemeDocument';

test('docs/theming.md has the tokens that the sheet has; else run scripts/reference/writeReference.mjs', () => {
  const document = readFileSync(join(root, 'docs/theming.md'), 'utf8');
  expect(toThemeDocument(document)).toBe(document);
});
