// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { createElement } from '~/lib/dom/createElement';
import { keepInput } from './keepInput';

const items = ['a', 'b', 'held'].map((id) => createTestItem({ id }));

afterEach(() => document.body.replaceChildren());

function createList() {
  const list = createElement('div', '');
  list.tabIndex = 0;
  const cards = items.map(({ id }, place) => {
    const card = createElement('div', '');
    card.setAttribute('role', 'option');
    card.setAttribute('aria-posinset', String(place + 1));
    card.setAttribute('aria-disabled', String(id === 'held'));
    return card;
  });
  list.append(...cards);
  document.body.append(list);
  return { list, cards };
}

function start() {
  const { list, cards } = createList();
  const picked: string[] = [];
  const selection = {
    has: () => false,
    toggle: ({ id }: { id: string }) => void picked.push(id),
  };
  const input = keepInput({ list, getItems: () => items, selection });
  const next = createList().list;
  const heard: string[] = [];
  next.addEventListener('keydown', ({ key }) => heard.push(key));
  const takeOver = () => {
    input.stop();
    next.append(...cards);
    next.addEventListener('click', ({ target }) =>
      heard.push(`click on ${cards.findIndex((card) => card === target)}`),
    );
    input.handOver(next);
  };
  return { list, cards, picked, input, next, heard, takeOver };
}

test('a plain click picks at once, and is not repeated', () => {
  const { cards, picked, heard, input, takeOver } = start();
  cards[1]?.click();
  expect(picked).toEqual(['b']);
  expect(input.getActive()).toBe('b');
  takeOver();
  expect(heard).toEqual([]);
});

test('all else, and what comes after it, waits for the next grid in its order', () => {
  const { list, cards, picked, heard, takeOver } = start();
  cards[2]?.click();
  list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  cards[0]?.click();
  expect(picked).toEqual([]);
  takeOver();
  expect(heard).toEqual(['click on 2', 'ArrowRight', 'click on 0']);
});

test('keys of the browser stay with it', () => {
  const { list, heard, takeOver } = start();
  const key = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
  list.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(false);
  takeOver();
  expect(heard).toEqual([]);
});

test('the focus goes over to the next grid, and only if the cards had it', async () => {
  const { list, input, next, takeOver } = start();
  list.focus();
  await input.settle();
  list.remove();
  takeOver();
  expect(document.activeElement).toBe(next);
  const other = start();
  await other.input.settle();
  other.takeOver();
  expect(document.activeElement).not.toBe(other.next);
});

test('a grid that is drawn again later is given nothing', async () => {
  const { list, cards, input, takeOver } = start();
  list.focus();
  cards[1]?.click();
  await input.settle();
  list.remove();
  takeOver();
  const later = createList().list;
  input.handOver(later);
  expect(document.activeElement).not.toBe(later);
  expect(input.getActive()).toBeUndefined();
});
