import { expect, it } from 'vitest';
import { toPictureSubject } from './toPictureSubject';

it('reads shape, colour and variant out of a hash', () => {
  const subject = { shape: 'karambit', tint: '#8650ac', variant: 17 };
  expect(toPictureSubject('sbx-karambit-8650ac-17')).toEqual(subject);
  expect(toPictureSubject('sbx-karambit-8650ac-doppler-phase-17')).toEqual(subject);
});

it.each([
  '',
  'sbx-karambit-8650ac',
  'sbx-spaceship-8650ac-17',
  'sbx-toString-8650ac-17',
  'sbx-karambit-red-17',
  'sbx-karambit-8650ac-17"><script>',
  'i0CoZ81Ui0m-9KwlBY1L_18myuGuq1wfhWSaZgMttyVfPaERSR0W',
])('knows nothing of %j', (hash) => {
  expect(toPictureSubject(hash)).toBeUndefined();
});
