import { describe, expect, it } from 'vitest';
import { placeChildren } from './placeChildren';

const create = (text: string) => {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
};

/** Places `before`, then `after`, from the same elements. Returns the children and those inserted the second time. */
function place(before: string, after: string): { text: string | null; putIn: string } {
  const parent = document.createElement('p');
  const elements = new Map([...new Set(before + after)].map((letter) => [letter, create(letter)]));
  const select = (letters: string) => [...letters].flatMap((letter) => elements.get(letter) ?? []);
  placeChildren(parent, select(before));
  const watch = new MutationObserver(() => undefined);
  watch.observe(parent, { childList: true });
  placeChildren(parent, select(after));
  const putIn = watch.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
  return { text: parent.textContent, putIn: putIn.map((node) => node.textContent).join('') };
}

describe('placeChildren', () => {
  it.each([
    { before: '', after: 'abc', putIn: 'abc' },
    { before: 'abc', after: 'abc', putIn: '' },
    { before: 'abc', after: 'abcd', putIn: 'd' },
    { before: 'abcx', after: 'abx', putIn: 'x' },
    { before: 'abx', after: 'abcx', putIn: 'c' },
    { before: 'abc', after: '', putIn: '' },
    { before: 'abc', after: 'cab', putIn: 'c' },
  ])('makes "$after" of "$before" and puts in "$putIn"', ({ before, after, putIn }) => {
    expect(place(before, after)).toEqual({ text: after, putIn });
  });
});
