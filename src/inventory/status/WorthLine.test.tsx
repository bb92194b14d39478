import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { Kept } from '~/inventory/picking/keepList';
import { MarketName } from '~/items/MarketName';
import { createStore } from '~/lib/store/store';
import { WorthLine } from './WorthLine';

const nothing = new Map();
const keepList = createStore<Kept>({ items: new Map(), names: new Set() });
const free = {
  subscribe: () => () => undefined,
  getReserved: () => nothing,
  countDepositable: () => new Map(),
};
const item = createTestItem({ marketPrice: 10, offer: { price: 9, accepted: true } });
const items = [item];

test.each([
  ['Market 42', 'Worth $9.00 · 90% of market (Market 42)'],
  [undefined, 'Worth $9.00 · 90% of market, a reference price'],
])('a market called %s reads as %s', (name, text) => {
  const { container } = render(
    <MarketName value={name}>
      <WorthLine items={items} all={items} selection={free} keepList={keepList} cards={undefined} />
    </MarketName>,
  );
  expect(container.textContent).toBe(text);
});

test('what is in an open offer or never sold is no part of the sum, and said beside it', () => {
  const offered = createTestItem({ id: 'offered', offer: { price: 4, accepted: true } });
  const reserved = new Map([['offered', {}]]);
  const held = {
    ...free,
    getReserved: () => reserved,
    countDepositable: () => new Map([[item, 1]]),
  };
  const { container } = render(
    <WorthLine
      items={[...items, offered]}
      all={undefined}
      selection={held}
      keepList={keepList}
      cards={undefined}
    />,
  );
  expect(container.textContent).toMatch(
    /^Worth \$9\.00 · 90% of market.* · In offers or never sold: \$4\.00$/,
  );
});
