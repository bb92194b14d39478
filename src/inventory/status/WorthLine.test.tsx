import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { MarketName } from '~/items/MarketName';
import { WorthLine } from './WorthLine';

const items = [createTestItem({ marketPrice: 10, offer: { price: 9, accepted: true } })];

test.each([
  ['Market 42', 'Worth $9.00 · 90% of market (Market 42)'],
  [undefined, 'Worth $9.00 · 90% of market, a reference price'],
])('a market called %s reads as %s', (name, text) => {
  const { container } = render(
    <MarketName value={name}>
      <WorthLine items={items} all={items} cards={undefined} />
    </MarketName>,
  );
  expect(container.textContent).toBe(text);
});
