import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  findGrid,
  getBasket,
  getCardName,
  getCards,
  getCount,
  renderScreen,
} from '~/app/testing/renderScreen';

const renders = vi.hoisted(() => ({ count: 0 }));

/** Each drawing of a card asks once for its name. */
vi.mock(import('~/inventory/card/cardText'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    describeCardLabel: (item) => {
      renders.count += 1;
      return original.describeCardLabel(item);
    },
  };
});

async function countRenders(change: () => Promise<void>): Promise<number> {
  const before = renders.count;
  await change();
  return renders.count - before;
}

/** The cards on which something was written, by their names. */
async function listWritten(change: () => Promise<void>): Promise<string[]> {
  const written = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const card = target instanceof Element ? target.closest('[role=option]') : null;
      if (card instanceof HTMLElement) written.add(getCardName(card));
    }
  });
  const grid = await findGrid();
  observer.observe(grid, { subtree: true, childList: true, attributes: true, characterData: true });
  await change();
  // Mutations are reported in a task of their own.
  await act(async () => undefined);
  observer.disconnect();
  return [...written];
}

test('picking one of 1,000 items writes on one card, moving among them on none', async () => {
  const { user } = await renderScreen();
  await waitFor(() => expect(getCount()).toBe('1,000 of 1,000 items'));
  const grid = await findGrid();
  const cards = getCards();
  const [, second, third] = cards;
  if (!second || !third) throw new Error('too few cards');
  expect(cards.length).toBeGreaterThan(20);
  await user.click(second);
  const name = getCardName(second).split(', ')[0] ?? '';
  await getBasket().findByRole('button', { name: `Remove ${name}` });

  const picked = [getCardName(third)];
  const drawn = renders.count;
  expect(await listWritten(() => user.click(third))).toEqual(picked);
  expect(third.getAttribute('aria-selected')).toBe('true');
  expect(await listWritten(() => user.keyboard(' '))).toEqual(picked);
  act(() => grid.focus());
  const keys = '{ArrowRight}{ArrowDown}{ArrowDown}{ArrowLeft}{ArrowUp}{Home}{ArrowRight}';
  expect(await listWritten(() => user.keyboard(keys))).toEqual([]);
  const remove = getBasket().getByRole('button', { name: `Remove ${name}` });
  expect(await listWritten(() => user.click(remove))).toEqual([getCardName(second)]);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(await listWritten(() => user.click(undo))).toEqual([getCardName(second)]);
  expect(renders.count, 'cards that were made anew').toBe(drawn);
});

test('letters and orders write nothing on the ways to begin', async () => {
  const { user } = await renderScreen({ scenario: 'fifty' });
  await findGrid();
  const ideas = await getBasket().findByRole('region', { name: 'Pick for me' });
  const written: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) written.push(`${type} ${target.nodeName}`);
  });
  const search = screen.getByRole('searchbox', { name: 'Search items' });
  // Its code comes with the first letter.
  await user.type(search, 'zz');
  await waitFor(() => expect(getCount()).toBe('0 of 50 items'));
  observer.observe(ideas, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await user.clear(search);
  await waitFor(() => expect(getCount()).toBe('50 of 50 items'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Name: Z to A');
  await act(async () => undefined);
  observer.disconnect();
  expect(written).toEqual([]);
});

test('a refresh that changes nothing draws no card anew', async () => {
  const { user, requests } = await renderScreen({ scenario: 'fifty' });
  await findGrid();
  // Those beyond the window come after its own.
  await waitFor(() => expect(getCards().length).toBeGreaterThan(20));
  const count = await countRenders(async () => {
    await user.click(screen.getByRole('button', { name: /^Refresh/ }));
    await screen.findByRole('button', { name: /again in/ });
  });
  expect(requests.at(-1)).toContain('refresh=true');
  expect(count).toBe(0);
});
