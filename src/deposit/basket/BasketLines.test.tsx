import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { noPicks } from '~/deposit/picks/picks';
import { createPricedItem } from '~/deposit/testing/createTestSending';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english } from '~/lib/language/languages';
import { createStore } from '~/lib/store/store';
import { changeCurrency } from '~/lib/units/changeCurrency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import type { BasketLine } from './Basket';
import { BasketLines } from './BasketLines';

afterEach(() => {
  currentLanguage.set(english);
  changeCurrency(undefined);
});

const stack: BasketLine = {
  id: 'stack',
  name: 'Case',
  item: createPricedItem('stack', 1234.5, { amount: 9 }),
  state: { kind: 'ok' },
  amount: 1,
  most: 9,
  cents: 123_450,
};

function renderLines() {
  const nothing = () => {};
  render(
    <BasketLines
      lines={[stack]}
      store={createStore(noPicks)}
      onDetails={nothing}
      onVanish={nothing}
    />,
  );
}

test('lines that stay the same follow a change of the unit', () => {
  renderLines();
  act(() => changeCurrency(createCurrency()));
  expect(screen.getByRole('listitem').textContent).toMatch(/coins each/);
});

test('lines that stay the same follow a change of the language', () => {
  renderLines();
  expect(screen.getByRole('listitem').textContent).toContain('$1,234.50 each');
  act(() => currentLanguage.set({ ...english, locale: 'de-DE' }));
  expect(screen.getByRole('listitem').textContent).toContain('1.234,50');
});
