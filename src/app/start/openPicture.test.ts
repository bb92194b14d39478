// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openPicture } from './openPicture';

function draw(markup: string, seen: string): void {
  document.body.innerHTML = markup;
  for (const list of document.querySelectorAll('.grid-list')) {
    const boxes = list.closest(seen) ? [{}] : [];
    Object.assign(list, { getClientRects: () => boxes });
  }
}

const copy = (name: string) =>
  `<div class="${name}" inert aria-hidden="true"><header></header><main><p></p><div><div class="grid-list"></div></div></main><aside></aside></div>`;

test('only the grid of the copy that is seen can be reached', () => {
  draw(copy('narrow') + copy('wide'), '.wide');
  const list = openPicture(document);
  expect(list?.closest('.wide')).not.toBeNull();
  expect(list?.closest('[inert], [aria-hidden]')).toBeNull();
  const shut = [...document.querySelectorAll('[inert][aria-hidden=true]')].map(
    ({ localName, className }) => className || localName,
  );
  expect(shut).toEqual(['narrow', 'header', 'p', 'aside']);
});

test('without a picture there is nothing to open', () => {
  draw('<div class="grid-list"></div>', 'body');
  expect(openPicture(document)).toBeUndefined();
});
