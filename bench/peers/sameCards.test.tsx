import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { createCard } from '~/inventory/card/createCard';
import { ImageBase } from '~/items/picture/ImageBase';
import { generateInventory } from '../../sandbox/catalogue/generateInventory';
import { createPeerSelection } from './createPeerSelection';
import { PlainCard } from './PlainCard';
import { createCard as createRecycledCard } from './recycler/createCard';

const imageBase = 'https://images.example/';
const items = generateInventory({ game: '730', size: 60, seed: 3 }).flatMap(
  (item) => parseItem(item) ?? [],
);

/** Attributes that may differ, as nobody sees or hears them. */
const ignored = ['aria-hidden', 'data-kept', 'decoding', 'style'];

/** The elements that take room, in their order, each with its attributes and its text. */
function listShown(element: Element): string[] {
  const isEmptyLine = ['card-decals', 'card-badges'].includes(element.className);
  if (element.hasAttribute('hidden') || (isEmptyLine && !element.hasChildNodes())) return [];
  const attributes = [...element.attributes]
    .filter(({ name, value }) => value !== '' && !ignored.includes(name))
    .map(({ name, value }) => `${name}="${value}"`)
    .toSorted();
  const text = element.childElementCount === 0 ? element.textContent : '';
  const own = [element.localName, ...attributes, text].join(' ');
  return [own, ...[...element.children].flatMap(listShown)];
}

function drawPage(item: Item): Element {
  const card = createCard(item, imageBase);
  card.show(item, { id: 'card-4', position: 5, setSize: 60 });
  card.mark({
    has: () => false,
    countUnits: () => ({ picked: 0, most: 1 }),
    isKept: () => false,
    findHold: () => undefined,
    subscribe: () => () => undefined,
  });
  return card.element;
}

const recycled = createRecycledCard(imageBase);

function drawRecycled(item: Item): Element {
  recycled.show(item, { index: 4, setSize: 60, isPicked: false });
  return recycled.element;
}

function listPlain(item: Item): string[] {
  const place = { id: 'card-4', index: 4, setSize: 60, selection: createPeerSelection() };
  const { container, unmount } = render(
    <ImageBase value={imageBase}>
      <PlainCard item={item} {...place} />
    </ImageBase>,
  );
  const shown = [...container.children].flatMap(listShown);
  unmount();
  return shown;
}

test('the peers draw the card that the page draws', () => {
  for (const item of items) {
    const shown = listShown(drawPage(item));
    expect(listShown(drawRecycled(item))).toEqual(shown);
    expect(listPlain(item)).toEqual(shown);
  }
});
