import { expect, test } from 'vitest';
import { listUnknownLicences } from './listUnknownLicences.mjs';

test('a licence that is not permissive is named with its package', () => {
  const version = '1.0.0';
  const notices = [
    { name: 'fine', version, licence: '(Apache-2.0 AND BSD-3-Clause)' },
    { name: 'strict', version, licence: 'GPL-3.0-only' },
    { name: 'mixed', version, licence: '(MIT AND CC-BY-NC-4.0)' },
  ];
  expect(listUnknownLicences(notices)).toEqual([
    'strict 1.0.0: GPL-3.0-only',
    'mixed 1.0.0: (MIT AND CC-BY-NC-4.0)',
  ]);
});
