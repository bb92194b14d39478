import { expect, test } from 'vitest';
import { findNotes, whyNotRelease } from './whyNotRelease.mjs';

const unreleased = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.0.0 - 2026-01-02\n\n- Old.\n';
const released = unreleased.replace('Unreleased', '1.1.0 - 2026-02-03');

test('notes are those of the version, else of what is unreleased', () => {
  expect(findNotes(unreleased, '1.0.0')).toBe('- Old.');
  expect(findNotes(unreleased, '1.1.0')).toBe('- New.');
  expect(findNotes(released, '1.1.0')).toBe('- New.');
});

test.each([
  ['notes that are unreleased are enough without a tag', unreleased, undefined, undefined],
  ['notes of its own are enough for a tag', released, 'v1.1.0', undefined],
  [
    'an empty section says nothing',
    '## Unreleased\n\n## 1.0.0\n\n- Old.\n',
    undefined,
    'nothing of',
  ],
  ['a tag of another version', released, 'v1.2.0', 'is not v1.1.0'],
  ['a tag without a section of its own', unreleased, 'v1.1.0', 'no heading'],
  ['a section without a date', released.replace(' - 2026-02-03', ''), 'v1.1.0', 'no heading'],
  ['notes left behind', `## Unreleased\n\n- More.\n\n${released}`, 'v1.1.0', 'still has notes'],
])('%s', (_case, changelog, tag, reason) => {
  const answer = whyNotRelease({ version: '1.1.0', changelog, tag });
  if (reason === undefined) expect(answer).toBeUndefined();
  else expect(answer).toContain(reason);
});
