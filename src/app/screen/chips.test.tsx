import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findGrid, getCount, renderScreen } from '~/app/testing/renderScreen';

test('each says by itself what it filters by, and takes that back', async () => {
  const items = [{ name: 'AK-47 | Redline' }, { name: 'StatTrak™ AWP | Asiimov' }];
  const address = '?mark=plain&applied=nothing&status=depositable&type=Rifle';
  const { user } = await renderScreen({ items, address });
  await findGrid();
  const chips = await screen.findAllByRole('button', { name: /^Remove filter/ });
  expect(chips.map(({ textContent }) => textContent)).toEqual([
    'Can be deposited',
    'Rifle',
    'Not StatTrak™, Souvenir, ★',
    'No stickers or charms',
  ]);
  await user.click(
    screen.getByRole('button', { name: 'Remove filter: Not StatTrak™, Souvenir, ★' }),
  );
  await waitFor(() => expect(getCount()).toBe('2 of 2 items'));
});
