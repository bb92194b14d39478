import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { getCount, renderScreen } from '~/app/testing/renderScreen';

/** `Worth $1,234.56 of $2,000.00 · 85% of market, …`: the line as it is read out. */
async function findWorth(): Promise<{ shown: number; of: number | undefined }> {
  const line = (await screen.findByText(/^Worth/)).parentElement?.textContent ?? '';
  const [, shown = '', , of] =
    /^Worth \$([\d,.]+)( of \$([\d,.]+))? · \d+% of market/.exec(line) ?? [];
  const toNumber = (text: string) => Number(text.replaceAll(',', ''));
  return { shown: toNumber(shown), of: of === undefined ? undefined : toNumber(of) };
}

test('what is shown is told beside the worth of everything, once that is more', async () => {
  const { user } = await renderScreen({ scenario: 'fifty' });
  await waitFor(() => expect(getCount()).toBe('50 of 50 items'));
  const whole = await findWorth();
  expect(whole.of).toBeUndefined();
  expect(whole.shown).toBeGreaterThan(0);

  await user.type(screen.getByRole('searchbox', { name: 'Search items' }), 'redline');
  await waitFor(() => expect(getCount()).not.toBe('50 of 50 items'));
  const part = await findWorth();
  expect(part.of).toBe(whole.shown);
  expect(part.shown).toBeLessThan(whole.shown);
});

test('another order is worth the same, before a search and after it', async () => {
  const { user } = await renderScreen({ scenario: 'fifty' });
  await waitFor(() => expect(getCount()).toBe('50 of 50 items'));
  const whole = await findWorth();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'priceAsc');
  expect(await findWorth()).toEqual(whole);

  const search = screen.getByRole('searchbox', { name: 'Search items' });
  await user.type(search, 'redline');
  await waitFor(() => expect(getCount()).not.toBe('50 of 50 items'));
  await user.clear(search);
  await waitFor(() => expect(getCount()).toBe('50 of 50 items'));
  expect(await findWorth()).toEqual(whole);
});
