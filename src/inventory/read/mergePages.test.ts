import { describe, expect, test } from 'vitest';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { firstRequest } from './firstRead';
import { mergePages } from './mergePages';
import type { PageRequest } from './pageAnswers';
import { allItemsRequest, resolveNextRequest, resolveReach } from './pageRequests';

const morning = '2026-03-04T10:00:00.000Z';
const noon = '2026-03-04T12:00:00.000Z';

/** Items `from` to `to`, both included, of an inventory of `count`. */
function createPage(
  from: number,
  to: number,
  count: number,
  changes: Partial<InventoryPage> = {},
): InventoryPage {
  const ids = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
  return {
    inventory: ids.map((id) => createTestItem({ id: `i${id}` })),
    count,
    updatedAt: morning,
    collateral: 150,
    dropped: 0,
    ...changes,
  };
}

function toIds(pages: readonly InventoryPage[], requests: readonly PageRequest[]): string[] {
  return mergePages(pages, requests).items.map(({ id }) => id);
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `i${from + index}`);
}

const part = (page: number): PageRequest => ({ page, limit: 250 });

describe('what is asked for', () => {
  test('first are fifty items', () => {
    expect(firstRequest).toEqual({ page: 1, limit: 50 });
  });

  test.each([
    ['no items at all', createPage(1, 0, 0), undefined],
    ['fewer than fifty', createPage(1, 42, 42), undefined],
    ['exactly fifty', createPage(1, 50, 50), undefined],
    ['one more than fifty', createPage(1, 50, 51), allItemsRequest],
    ['a thousand', createPage(1, 50, 1_000), allItemsRequest],
    ['five thousand', createPage(1, 50, 5_000), allItemsRequest],
    ['one more than that', createPage(1, 50, 5_001), part(1)],
    ['a hundred thousand', createPage(1, 50, 100_000), part(1)],
  ])('after the first page of %s is the rest, at once or in parts', (_, page, next) => {
    expect(resolveNextRequest([page], [firstRequest])).toEqual(next);
  });

  test('a thousand items cost two requests', () => {
    const pages = [createPage(1, 50, 1_000), createPage(1, 1_000, 1_000)];
    expect(resolveNextRequest(pages, [firstRequest, allItemsRequest])).toBeUndefined();
    expect(mergePages(pages, [firstRequest, allItemsRequest]).isComplete).toBe(true);
  });

  test('six thousand items come in parts of 250 until all are there', () => {
    const pages = [createPage(1, 50, 6_000)];
    const requests = [firstRequest];
    for (
      let next = resolveNextRequest(pages, requests);
      next;
      next = resolveNextRequest(pages, requests)
    ) {
      const from = (next.page - 1) * next.limit + 1;
      pages.push(createPage(from, from + next.limit - 1, 6_000));
      requests.push(next);
      expect(requests.length).toBeLessThanOrEqual(25);
    }
    expect(requests.slice(1).map(({ page }) => page)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    expect(mergePages(pages, requests)).toMatchObject({ isComplete: true, count: 6_000 });
    expect(toIds(pages, requests)).toEqual(range(1, 6_000));
  });

  test('a large inventory behind a cap is read on in pages of that size', () => {
    const pages = [createPage(1, 50, 6_000), createPage(1, 100, 6_000)];
    const requests = [firstRequest, part(1)];
    const next = { page: 2, limit: 100 };
    expect(resolveNextRequest(pages, requests)).toEqual(next);
    pages.push(createPage(101, 200, 6_000));
    expect(resolveNextRequest(pages, [...requests, next])).toEqual({ page: 3, limit: 100 });
  });

  test('nothing, before the first answer is there', () => {
    expect(resolveNextRequest([], [])).toBeUndefined();
    expect(mergePages([], [])).toMatchObject({ items: [], count: 0, isComplete: false });
  });
});

describe('what the last place on the screen calls for', () => {
  const pages = (count: number) => [
    firstRequest,
    ...range(1, count).map((_, index) => part(index + 1)),
  ];

  test.each([
    ['nothing, well before the end of what is here', 1_000, 0, 'nothing'],
    ['nothing, just out of reach', 1_000, 899, 'nothing'],
    ['the next page, near the end', 1_000, 900, 'page'],
    ['the next page, beyond the end', 1_000, 1_999, 'page'],
    ['everything, four pages beyond it', 1_000, 2_000, 'all'],
    ['everything, at the end of 100,000', 1_000, 99_999, 'all'],
  ] as const)('%s', (_, here, index, reach) => {
    expect(resolveReach(index, here, pages(4))).toBe(reach);
  });

  test('after ten pages is everything, however near', () => {
    expect(resolveReach(2_200, 2_250, pages(9))).toBe('page');
    expect(resolveReach(2_450, 2_500, pages(10))).toBe('all');
    expect(resolveReach(2_000, 2_500, pages(10))).toBe('nothing');
  });
});

describe('once everything is wanted', () => {
  test('it is asked for in one answer, whatever has arrived', () => {
    const pages = [createPage(1, 50, 100_000)];
    expect(resolveNextRequest(pages, [firstRequest], true)).toEqual(allItemsRequest);
    pages.push(createPage(1, 250, 100_000));
    expect(resolveNextRequest(pages, [firstRequest, part(1)], true)).toEqual(allItemsRequest);
  });

  test('nothing is asked for when all of it is here', () => {
    const pages = [createPage(1, 50, 50)];
    expect(resolveNextRequest(pages, [firstRequest], true)).toBeUndefined();
    const all = [createPage(1, 50, 6_000), createPage(1, 6_000, 6_000)];
    expect(resolveNextRequest(all, [firstRequest, allItemsRequest], true)).toBeUndefined();
  });
});

describe('a count that lies', () => {
  test('too high by far ends the parts with the first empty one', () => {
    const pages = [createPage(1, 50, 9_000), createPage(1, 250, 9_000), createPage(1, 0, 9_000)];
    const requests = [firstRequest, part(1), part(2)];
    expect(resolveNextRequest(pages, requests)).toBeUndefined();
    expect(mergePages(pages, requests)).toMatchObject({ isComplete: true, count: 250 });
  });

  test('too low or too high costs one more request, which finds that there is no more', () => {
    for (const [count, missing] of [
      [3, 0],
      [5_000, 4_940],
    ] as const) {
      const pages = [createPage(1, 50, 60), createPage(1, 60, count)];
      const requests = [firstRequest, allItemsRequest];
      expect(resolveNextRequest(pages, requests)).toEqual({ page: 2, limit: 60 });
      pages.push(createPage(61, 60, count));
      requests.push({ page: 2, limit: 60 });
      expect(mergePages(pages, requests)).toMatchObject({ isComplete: true, count: 60, missing });
      expect(resolveNextRequest(pages, requests)).toBeUndefined();
    }
  });

  test('lower than what has been seen never says fewer items than are shown', () => {
    const pages = [createPage(1, 50, 6_000), createPage(1, 250, 5_999, { count: 5_100 })];
    expect(mergePages(pages, [firstRequest, part(1)]).count).toBeGreaterThanOrEqual(250);
  });
});

describe('merging', () => {
  test('shows an item that two pages hold once, at its first place', () => {
    const pages = [createPage(1, 250, 6_000), createPage(240, 490, 6_000)];
    expect(toIds(pages, [part(1), part(2)])).toEqual(range(1, 490));
  });

  test('finds each item by its id', () => {
    const pages = [createPage(1, 50, 60), createPage(1, 60, 60)];
    const { items, byId } = mergePages(pages, [firstRequest, allItemsRequest]);
    expect([...byId.values()]).toEqual(items);
    expect(byId.get('i60')).toBe(items[59]);
  });

  test('keeps the list of an answer that holds everything', () => {
    const page = createPage(1, 60, 60);
    expect(mergePages([page], [allItemsRequest]).items).toBe(page.inventory);
  });

  test('shows an id that one page holds twice once', () => {
    const page = createPage(1, 3, 5);
    const twice = { ...page, inventory: [...page.inventory, ...page.inventory] };
    expect(toIds([twice], [firstRequest])).toEqual(range(1, 3));
  });

  test('takes date and collateral from the latest answer', () => {
    const pages = [
      createPage(1, 50, 60),
      createPage(1, 60, 60, { updatedAt: noon, collateral: 12.5 }),
    ];
    expect(mergePages(pages, [firstRequest, allItemsRequest])).toMatchObject({
      updatedAt: Date.parse(noon),
      collateral: 12.5,
    });
  });

  test('counts what could not be read once, although two answers left it out', () => {
    const pages = [createPage(1, 47, 60, { dropped: 3 }), createPage(1, 55, 60, { dropped: 5 })];
    expect(mergePages(pages, [firstRequest, allItemsRequest]).dropped).toBe(5);
    const parts = [
      ...pages.slice(0, 1),
      ...[1, 251].map((from) => createPage(from, from + 247, 6_000, { dropped: 2 })),
    ];
    expect(mergePages(parts, [firstRequest, part(1), part(2)]).dropped).toBe(4);
  });

  test('a part of which nothing could be read is not the end', () => {
    const unreadable = createPage(1, 0, 6_000, { dropped: 250 });
    const pages = [createPage(1, 50, 6_000), unreadable];
    expect(resolveNextRequest(pages, [firstRequest, part(1)])).toEqual(part(2));
  });

  test('an API that does not say when it read Steam is merged all the same', () => {
    const pages = [1, 251].map((from) =>
      createPage(from, from + 249, 500, { updatedAt: undefined }),
    );
    expect(mergePages(pages, [part(1), part(2)])).toMatchObject({
      isComplete: true,
      count: 500,
      updatedAt: undefined,
    });
  });

  test('an answer whose request is not known is left alone', () => {
    expect(toIds([createPage(1, 3, 3), createPage(4, 6, 6)], [firstRequest])).toEqual(range(1, 3));
  });
});

describe('when Steam is read anew between two pages', () => {
  const pages = [createPage(1, 50, 6_000), createPage(1, 250, 6_000)];
  const requests = [firstRequest, part(1)];
  const changed = [...pages, createPage(245, 494, 6_000, { updatedAt: noon })];
  const changedRequests = [...requests, part(2)];

  test('the merge begins anew and no shown card is lost meanwhile', () => {
    expect(resolveNextRequest(changed, changedRequests)).toEqual(part(1));
    const { isComplete, items } = mergePages(changed, changedRequests);
    expect(isComplete).toBe(false);
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(range(1, 494)));
  });

  test('the cards that are shown keep their places, so that nothing jumps', () => {
    expect(toIds(changed, changedRequests).slice(0, 250)).toEqual(range(1, 250));
  });

  test('an item that both readings hold has its newest price', () => {
    const newest = createTestItem({ id: 'i245', offer: { price: 99, accepted: true } });
    const page = createPage(246, 494, 6_000, { updatedAt: noon });
    const drifted = { ...page, inventory: [newest, ...page.inventory] };
    const { items } = mergePages([...pages, drifted], changedRequests);
    expect(items.find(({ id }) => id === 'i245')?.offer?.price).toBe(99);
  });

  test('what is gone in the new reading goes once all of it has been seen', () => {
    const again = { updatedAt: noon };
    const rest = [createPage(2, 251, 500, again), createPage(252, 500, 500, again)];
    const all = [...changed, ...rest];
    const allRequests = [...changedRequests, part(1), part(2)];
    const part1 = mergePages(all.slice(0, -1), allRequests.slice(0, -1));
    expect(part1.items.map(({ id }) => id)).toContain('i1');
    const { isComplete, count, items } = mergePages(all, allRequests);
    expect(isComplete).toBe(true);
    expect(items.map(({ id }) => id)).toEqual(range(2, 500));
    expect(count).toBe(499);
  });

  test('and the whole came in one answer, that answer alone counts', () => {
    const both = [createPage(1, 50, 60), createPage(11, 60, 50, { updatedAt: noon })];
    expect(toIds(both, [firstRequest, allItemsRequest])).toEqual(range(11, 60));
  });
});
