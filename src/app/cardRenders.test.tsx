import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { findGrid, getBasket, getCardName, getCards, getCount, renderScreen } from './renderScreen';

const renders = vi.hoisted(() => ({ count: 0 }));

/** Each drawing of a card asks once for its name. */
vi.mock(import('~/inventory/cardText'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    toCardLabel: (item) => {
      renders.count += 1;
      return original.toCardLabel(item);
    },
  };
});

async function countRenders(change: () => Promise<void>): Promise<number> {
  const before = renders.count;
  await change();
  return renders.count - before;
}

test('picking one of 1,000 items draws one card anew, moving among them none', async () => {
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

  expect(await countRenders(() => user.click(third))).toBe(1);
  expect(await countRenders(() => user.keyboard(' '))).toBe(1);
  act(() => grid.focus());
  const keys = '{ArrowRight}{ArrowDown}{ArrowDown}{ArrowLeft}{ArrowUp}{Home}{ArrowRight}';
  expect(await countRenders(() => user.keyboard(keys))).toBe(0);
  expect(
    await countRenders(() =>
      user.click(getBasket().getByRole('button', { name: `Remove ${name}` })),
    ),
  ).toBe(1);
  expect(await countRenders(() => user.click(screen.getByRole('button', { name: 'Undo' })))).toBe(
    1,
  );
});

test('a refresh that changes nothing draws no card anew', async () => {
  const { user, requests } = await renderScreen({ scenario: 'fifty' });
  await findGrid();
  const count = await countRenders(async () => {
    await user.click(screen.getByRole('button', { name: /^Refresh/ }));
    await screen.findByRole('button', { name: /again in/ });
  });
  expect(requests.at(-1)).toContain('refresh=true');
  expect(count).toBe(0);
});
