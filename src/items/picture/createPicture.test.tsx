import { expect, test } from 'vitest';
import { createPicture } from './createPicture';
import { removeAndCacheImages } from './imageCache';

const base = 'https://community.akamai.steamstatic.com/economy/image/';

/** A loaded image, in a card that is about to be removed. */
function createLoaded(iconUrl: string): { card: HTMLElement; picture: Element } {
  const picture = createPicture(base, iconUrl, [64]);
  Object.defineProperties(picture, { complete: { value: true }, naturalWidth: { value: 64 } });
  const card = document.createElement('div');
  card.append(picture);
  return { card, picture };
}

test('is asked for at the size of its box, and at twice that where the screen has the pixels', () => {
  const picture = createPicture(base, 'hash', [192, 360]);
  expect(picture.getAttribute('src')).toBe(`${base}hash/192fx192f`);
  expect(picture.getAttribute('srcset')).toBe(`${base}hash/192fx192f 1x, ${base}hash/360fx360f 2x`);
});

test.each([undefined, 'javascript:alert(1)', 'https://evil.example/x.png'])(
  '%s is not asked for: a drawing stands in',
  (iconUrl) => {
    expect(createPicture(base, iconUrl, [64]).querySelector('svg')).not.toBeNull();
  },
);

test('a drawing takes the place of a picture that does not come', () => {
  const card = document.createElement('div');
  card.append(createPicture(base, 'missing', [64]));
  card.firstElementChild?.dispatchEvent(new Event('error'));
  expect(card.querySelector('img')).toBeNull();
  expect(card.querySelector('svg')).not.toBeNull();
});

test('a picture that has come is shown again by the next card that wants it, and by one alone', () => {
  const { card, picture } = createLoaded('again');
  removeAndCacheImages({ element: card });
  expect(createPicture(base, 'again', [64])).toBe(picture);
  expect(createPicture(base, 'again', [64])).not.toBe(picture);
});

test('one that has not come, or is of another size, is not', () => {
  const card = document.createElement('div');
  const waiting = createPicture(base, 'waiting', [64]);
  card.append(waiting);
  removeAndCacheImages({ element: card });
  expect(createPicture(base, 'waiting', [64])).not.toBe(waiting);
  const loaded = createLoaded('sized');
  removeAndCacheImages({ element: loaded.card });
  expect(createPicture(base, 'sized', [192, 360])).not.toBe(loaded.picture);
});

test('one that is kept does not hold the card it was in', () => {
  const { card, picture } = createLoaded('light');
  removeAndCacheImages({ element: card });
  expect(picture.parentNode).toBeNull();
});

test('of very many the oldest are let go', () => {
  const { card, picture } = createLoaded('oldest');
  removeAndCacheImages({ element: card });
  for (let index = 0; index < 400; index += 1)
    removeAndCacheImages({ element: createLoaded(`newer-${index}`).card });
  expect(createPicture(base, 'oldest', [64])).not.toBe(picture);
  const { card: last, picture: newest } = createLoaded('newest');
  removeAndCacheImages({ element: last });
  expect(createPicture(base, 'newest', [64])).toBe(newest);
});
