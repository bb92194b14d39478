import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findCard, findGrid, getBasket, getCount, renderScreen } from '~/app/testing/renderScreen';

const sandbox = { sizes: { '730': 60, '252490': 55 } };

const getRadio = (name: string) =>
  within(screen.getByRole('radiogroup', { name: 'Game' })).getByRole<HTMLInputElement>('radio', {
    name,
  });

test('change by a choice and by Back, each read from the API once', async () => {
  const { user, requests } = await renderScreen({ sandbox });
  await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
  await user.click(getRadio('Rust'));
  await waitFor(() => expect(getCount()).toBe('55 of 55 items'));
  expect(window.location.search).toBe('?game=252490');
  expect(requests.slice(2)).toEqual(['game=252490&page=1&limit=50', 'game=252490&page=1&limit=-1']);

  window.history.back();
  await waitFor(() => expect(getCount()).toBe('60 of 60 items'));
  expect(getRadio('CS2').checked).toBe(true);
  expect(requests).toHaveLength(4);
});

test('say beside their names how many items they hold, once that is read', async () => {
  const { user } = await renderScreen({ sandbox });
  await screen.findByRole('radio', { name: 'CS2', description: '60 items' });
  expect(screen.queryByRole('radio', { name: 'Rust', description: /items/ })).toBeNull();
  await user.click(getRadio('Rust'));
  await screen.findByRole('radio', { name: 'Rust', description: '55 items' });
  expect(screen.getByRole('radio', { name: 'CS2', description: '60 items' })).toBeDefined();
});

test('keep the details of one game out of the other', async () => {
  const { user } = await renderScreen({ sandbox, address: '?game=252490' });
  await findGrid();
  await user.click(getRadio('CS2'));
  await waitFor(() => expect(getCount()).toMatch(/^60 of/));
  const grid = await findGrid();
  act(() => grid.focus());
  await user.keyboard('{Enter}');
  await screen.findByRole('dialog');
  window.history.back();
  await waitFor(() => expect(getRadio('Rust').checked).toBe(true));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('keep a failed refresh of one game out of the other', async () => {
  const { user } = await renderScreen({ sandbox, scenario: 'steam-unavailable-on-refresh' });
  await findGrid();
  await user.click(screen.getByRole('button', { name: /^Refresh/ }));
  await screen.findByRole('alert');
  await user.click(getRadio('Rust'));
  await waitFor(() => expect(getCount()).toMatch(/^55 of/));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('keep their own picks', async () => {
  const items = [{ name: 'AWP | Asiimov' }, { appid: 252490, name: 'Rust door' }];
  const { user } = await renderScreen({ items });
  await user.click(await findCard(/^AWP/));
  await user.click(getRadio('Rust'));
  expect((await findCard(/^Rust door/)).ariaSelected).toBe('false');
  expect(getBasket().getByText('0 items', { selector: 'header *' })).toBeDefined();
  // The basket of one game tells of the picks of the other, and leads there.
  expect(getBasket().getByText('Also picked in CS2: 1 · $10.00')).toBeDefined();
  await user.click(getBasket().getByRole('button', { name: 'Show CS2' }));
  expect((await findCard(/^AWP/)).ariaSelected).toBe('true');
  expect(getBasket().getByText('1 item')).toBeDefined();
  expect(getBasket().queryByText(/^Also picked/)).toBeNull();
});
