import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { computeGridLayout } from '~/inventory/layout/gridLayout';
import type { VisibleRows } from '~/inventory/layout/gridRows';
import { createElement } from '~/lib/dom/createElement';
import type { CardRenderer, RowCard } from './CardRenderer';
import { createRows, type Rows } from './createRows';
import type { RowsContent } from './drawRows';

const marks = {
  has: () => false,
  countUnits: () => ({ picked: 0, most: 1 }),
  isKept: () => false,
  findHold: () => undefined,
  subscribe: () => () => undefined,
};
const layout = computeGridLayout(390, 'comfortable');
const filtersKey = {};
const count = 100;
const items = Array.from({ length: count * layout.columns }, (_, index) =>
  createTestItem({ id: String(index), marketHashName: `Item ${index}`, name: `Item ${index}` }),
);

/** Draws cards with nothing but a name: rows need no more. */
type PlainCard = RowCard & { set: (item: Item) => void };

function createPlainCard(first: Item): PlainCard {
  let item = first;
  const element = createElement('div', '');
  element.setAttribute('role', 'option');
  return {
    element,
    get: () => item,
    set: (next) => {
      item = next;
    },
  };
}

const renderer: CardRenderer<PlainCard> = {
  create: createPlainCard,
  write: (card, item, { index }) => {
    card.set(item);
    card.element.id = `c${index}`;
    card.element.textContent = item.name ?? '';
  },
  mark: ({ element, get }, { has }) => element.setAttribute('aria-selected', String(has(get()))),
  isMarked: ({ element, get }, { has }) =>
    element.getAttribute('aria-selected') === String(has(get())),
  createSkeleton: () => createElement('div', ''),
  dispose: ({ element }) => element.remove(),
};

let drawn: Rows | undefined;
afterEach(() => {
  drawn?.clear();
  scrollTo(0);
});

function createStage(change: Partial<RowsContent> = {}) {
  const stage = document.createElement('div');
  document.body.append(stage);
  const shown: VisibleRows[] = [];
  drawn = createRows(stage, renderer);
  const content: RowsContent = {
    items,
    expected: items.length,
    filtersKey,
    layout,
    rows: { count, height: layout.rowHeight, top: 0 },
    persistedRow: -1,
    marks,
    onDraw: (rows) => shown.push(rows),
    ...change,
  };
  drawn.show(content);
  return { stage, shown, content };
}

function scrollTo(y: number): void {
  Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
  window.dispatchEvent(new Event('scroll'));
}

test('rows follow the window without being told', () => {
  const { stage } = createStage();
  expect(stage.textContent).toContain('Item 0');
  scrollTo(50 * layout.rowHeight);
  expect(stage.querySelector(`#c${50 * layout.columns}`)?.textContent).toContain(
    `Item ${50 * layout.columns}`,
  );
  expect(stage.querySelector('#c0')).toBeNull();
});

test('scrolling within a row draws nothing', () => {
  const { shown } = createStage();
  scrollTo(10 * layout.rowHeight + 1);
  const before = shown.length;
  scrollTo(10 * layout.rowHeight + 9);
  expect(shown).toHaveLength(before);
  expect(shown.at(-1)?.first).toBe(10);
});

test('while the page scrolls, rows that stay are not written again', () => {
  const { content } = createStage();
  scrollTo(10 * layout.rowHeight);
  const write = vi.spyOn(renderer, 'write');
  scrollTo(11 * layout.rowHeight);
  expect(write.mock.calls.map(([card]) => card.get().id)).toHaveLength(layout.columns);
  // Other content is written on all of them, though their items stay.
  write.mockClear();
  drawn?.show({ ...content });
  expect(write.mock.calls.length).toBeGreaterThan(layout.columns * 3);
  write.mockRestore();
});

test('rows that were taken away come back, in a scroll as after the paint', () => {
  let isPicked = false;
  const { stage } = createStage({ marks: { ...marks, has: () => isPicked } });
  scrollTo(10 * layout.rowHeight);
  isPicked = true;
  drawn?.mark({ ...marks, has: () => isPicked });
  const gone = 12 * layout.columns + beyond - layout.columns;
  expect(toText(stage, gone)).toBe('');
  scrollTo(12 * layout.rowHeight);
  expect(toText(stage, gone)).toContain(`Item ${gone}`);
  expect(stage.querySelector(`#c${gone}`)?.getAttribute('aria-selected')).toBe('true');
});

test('the persisted row is there wherever the window is', () => {
  const { stage } = createStage({ persistedRow: 0 });
  scrollTo(50 * layout.rowHeight);
  expect(stage.querySelector('#c0')?.textContent).toContain('Item 0');
});

test('rows that are cleared follow no longer', () => {
  const { stage, shown } = createStage();
  drawn?.clear();
  const before = shown.length;
  scrollTo(50 * layout.rowHeight);
  expect(stage.children).toHaveLength(0);
  expect(shown).toHaveLength(before);
});

test('cards take other items after a change of filters', () => {
  const { stage, content } = createStage();
  const card = stage.querySelector('#c0');
  drawn?.show({ ...content, items: items.toReversed(), filtersKey: {} });
  expect(stage.querySelector('#c0')).toBe(card);
  expect(card?.textContent).toContain(`Item ${items.length - 1}`);
});

test('no card takes another item under the same filters, as somebody may be about to click it', () => {
  const { stage, content } = createStage();
  const card = stage.querySelector('#c0');
  drawn?.show({ ...content, items: items.toReversed() });
  expect(stage.querySelector('#c0')).not.toBe(card);
  expect(card?.textContent).not.toContain(`Item ${items.length - 1}`);
});

/** The first card that does not show before the window has scrolled by a row. */
const beyond = (Math.ceil(window.innerHeight / layout.rowHeight) + 1) * layout.columns;
const toText = (stage: HTMLElement, index: number) =>
  stage.querySelector(`#c${index}`)?.textContent ?? '';

test('after a change of filters, overscan rows come after the paint and never show stale items', async () => {
  const { stage, content } = createStage();
  await vi.waitFor(() => expect(toText(stage, beyond)).toContain(`Item ${beyond}`));
  const others = items.toReversed();
  drawn?.show({ ...content, items: others, filtersKey: {} });
  expect(toText(stage, beyond - 1)).toContain(others[beyond - 1]?.name);
  expect(toText(stage, beyond)).toBe('');
  await vi.waitFor(() => expect(toText(stage, beyond)).toContain(others[beyond]?.name));
});

test('whoever scrolls before the paint sees what is there', async () => {
  const { stage, content } = createStage();
  await vi.waitFor(() => expect(toText(stage, beyond)).toContain(`Item ${beyond}`));
  const others = items.toReversed();
  drawn?.show({ ...content, items: others, filtersKey: {} });
  scrollTo(layout.rowHeight);
  expect(toText(stage, beyond)).toContain(others[beyond]?.name);
});

test('picks beyond the window come after the paint, and no card says what is no longer so', async () => {
  let isPicked = false;
  const { stage } = createStage({ marks: { ...marks, has: () => isPicked } });
  const listMarks = () =>
    [...stage.querySelectorAll('[role=option]')].map((card) => card.getAttribute('aria-selected'));
  await vi.waitFor(() => expect(toText(stage, beyond)).toContain(`Item ${beyond}`));
  const all = listMarks();
  isPicked = true;
  drawn?.mark({ ...marks, has: () => isPicked });
  expect(toText(stage, 0)).toContain('Item 0');
  expect(new Set(listMarks())).toEqual(new Set(['true']));
  await vi.waitFor(() => expect(listMarks()).toEqual(all.map(() => 'true')));
});

test('a pick within the window leaves what is beyond it', () => {
  const { stage } = createStage({ rows: { count, height: layout.rowHeight, top: 0 } });
  scrollTo(10 * layout.rowHeight);
  scrollTo(0);
  const before = stage.children.length;
  drawn?.mark({ ...marks, has: ({ id }: { id: string }) => id === '0' });
  expect(stage.querySelector('#c0')?.getAttribute('aria-selected')).toBe('true');
  expect(stage.children).toHaveLength(before);
});

test('rows that are cleared before the paint stay away', async () => {
  const { stage } = createStage();
  drawn?.clear();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  expect(stage.children).toHaveLength(0);
});

test('rows that go on in another stage keep their elements, overscan included, under other filters too', () => {
  const { stage, content } = createStage();
  const before = [...stage.querySelectorAll('[role=option]')];
  expect(before.length).toBeGreaterThan(4);
  const next = createElement('div', '');
  document.body.append(next);
  drawn?.moveTo(next);
  drawn?.show({ ...content, filtersKey: {} });
  expect([...next.querySelectorAll('[role=option]')]).toEqual(before);
  expect(stage.childElementCount).toBe(0);
});

const act = fc.oneof(
  fc.record({ kind: fc.constant('scroll' as const), row: fc.nat(count) }),
  fc.record({ kind: fc.constant('pick' as const), picked: fc.uniqueArray(fc.nat(60)) }),
  fc.record({ kind: fc.constant('order' as const), from: fc.nat(50), isNew: fc.boolean() }),
  fc.record({ kind: fc.constant('persist' as const), row: fc.integer({ min: -1, max: count }) }),
  fc.record({ kind: fc.constant('paint' as const) }),
);

test('whatever was scrolled, picked, ordered and painted before, each card says what is so now', async () => {
  const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      scrollTo(0);
      let picked = new Set<string>();
      const has = ({ id }: { id: string }) => picked.has(id);
      const { stage, content: first } = createStage({ marks: { ...marks, has } });
      let content = first;
      const expectTrue = () => {
        for (const card of stage.querySelectorAll('[role=option]')) {
          const item = content.items[Number(card.id.slice(1))];
          expect([card.textContent, card.getAttribute('aria-selected')]).toEqual([
            item?.name,
            String(picked.has(item?.id ?? '')),
          ]);
        }
        const top = Math.min(window.scrollY, count * layout.rowHeight - window.innerHeight);
        const first = Math.floor(top / layout.rowHeight) * layout.columns;
        const end = Math.ceil((top + window.innerHeight) / layout.rowHeight) * layout.columns;
        for (let index = first; index < end; index += 1) {
          expect(stage.querySelector(`#c${index}`), `card ${index} of the window`).not.toBeNull();
        }
      };
      for (const step of acts) {
        if (step.kind === 'paint') await paint();
        if (step.kind === 'scroll') scrollTo(step.row * layout.rowHeight);
        if (step.kind === 'pick') {
          picked = new Set(step.picked.map(String));
          drawn?.mark({ ...marks, has });
        }
        if (step.kind === 'order') {
          const turned = [...items.slice(step.from), ...items.slice(0, step.from)];
          const filters = step.isNew ? { filtersKey: {} } : {};
          content = { ...content, items: turned, ...filters };
          drawn?.show(content);
        }
        if (step.kind === 'persist') {
          content = { ...content, persistedRow: step.row };
          drawn?.show(content);
        }
        expectTrue();
      }
      await paint();
      expectTrue();
      drawn?.clear();
      stage.remove();
    }),
    { numRuns: 40 },
  );
});
