import { expect, test } from 'vitest';
import { createPictureSlot } from './createPictureSlot';

const base = 'https://community.akamai.steamstatic.com/economy/image/';

function createSlot() {
  const slot = createPictureSlot(document.createElement('div'), base, [64]);
  return { ...slot, getPicture: () => slot.element.firstElementChild };
}

function load(picture: Element | null): void {
  Object.defineProperties(picture, { complete: { value: true }, naturalWidth: { value: 64 } });
}

test('another icon comes in an element of its own: the last picture is not seen on the next item', () => {
  const { write, getPicture, element } = createSlot();
  write('first-of-two');
  const first = getPicture();
  write('second-of-two');
  expect(element.children).toHaveLength(1);
  expect(getPicture()).not.toBe(first);
  expect(getPicture()?.getAttribute('src')).toBe(`${base}second-of-two/64fx64f`);
});

test('the same icon is left alone', () => {
  const { write, getPicture } = createSlot();
  write('same');
  const picture = getPicture();
  write('same');
  expect(getPicture()).toBe(picture);
});

test('a picture that had come is shown again by the next place that wants it', () => {
  const one = createSlot();
  const other = createSlot();
  one.write('comes-back');
  const picture = one.getPicture();
  load(picture);
  one.write('something-else');
  other.write('comes-back');
  expect(other.getPicture()).toBe(picture);
});

test('an item without an icon has a drawing, and one with an icon after it a picture', () => {
  const { write, getPicture } = createSlot();
  write(undefined);
  expect(getPicture()?.tagName).not.toBe('IMG');
  write('after-a-drawing');
  expect(getPicture()?.tagName).toBe('IMG');
});
