// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { computeCardPosition, computeGridLayout, densities } from '~/inventory/layout/gridLayout';
import { listCardsIn, startLasso } from './lasso';

const anyLayout = fc
  .tuple(fc.integer({ min: 280, max: 2_000 }), fc.constantFrom(...densities))
  .map(([width, density]) => computeGridLayout(width, density));

test('a frame catches exactly the cards that it touches', () => {
  const side = fc.integer({ min: -300, max: 4_000 });
  fc.assert(
    fc.property(anyLayout, fc.nat(60), fc.tuple(side, side, side, side), (layout, count, sides) => {
      const [a, b, c, d] = sides;
      const box = {
        left: Math.min(a, b),
        right: Math.max(a, b),
        top: Math.min(c, d),
        bottom: Math.max(c, d),
      };
      const touched = Array.from({ length: count }, (_, index) => index).filter((index) => {
        const { start, top } = computeCardPosition(index, layout);
        return (
          start - 0.01 <= box.right &&
          start + layout.cardWidth + 0.01 >= box.left &&
          top <= box.bottom &&
          top + layout.cardHeight >= box.top
        );
      });
      expect(listCardsIn(box, layout, count)).toEqual(touched);
    }),
    { numRuns: 500 },
  );
});

test('a frame that ends on the edge of a card touches it, however wide the card is', () => {
  for (let width = 300; width <= 2_560; width += 1) {
    const layout = computeGridLayout(width, 'compact');
    const box = { left: width, right: width, top: 0, bottom: 0 };
    expect(listCardsIn(box, layout, layout.columns), `${width}`).toEqual([layout.columns - 1]);
  }
});

test('a frame in a gap catches nothing', () => {
  const layout = computeGridLayout(1_000);
  const gap = layout.cardWidth + layout.gap / 2;
  const box = { left: gap, right: gap, top: 0, bottom: 900 };
  expect(listCardsIn(box, layout, 100)).toEqual([]);
});

describe('a mouse', () => {
  const layout = computeGridLayout(1_000);
  let list: HTMLElement;
  let picked: (readonly number[])[];

  beforeEach(() => {
    vi.useFakeTimers();
    list = document.createElement('div');
    list.getBoundingClientRect = () => new DOMRect(100, 50, 1_000, 3_000);
    document.body.append(list);
    picked = [];
  });

  afterEach(() => {
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  const start = (x: number, y: number) =>
    startLasso({
      list,
      from: { x, y },
      layout,
      count: 50,
      onPick: (indexes) => picked.push(indexes),
    });
  const move = (x: number, y: number) => send('pointermove', x, y);
  const send = (name: string, clientX = 0, clientY = 0) =>
    window.dispatchEvent(
      new MouseEvent(name, { clientX, clientY, buttons: name === 'pointermove' ? 1 : 0 }),
    );
  const getFrame = () => list.querySelector('.lasso');

  /** True if the list hears a click. */
  function isClickHeard(): boolean {
    let isHeard = false;
    list.addEventListener('click', () => (isHeard = true), { once: true });
    list.click();
    return isHeard;
  }

  test('that is drawn over cards picks them, and its click does nothing else', () => {
    start(110, 60);
    move(110 + layout.cardWidth + layout.gap, 70);
    expect(getFrame()?.textContent).toBe('2');
    send('pointerup');
    expect(picked).toEqual([[0, 1]]);
    expect(getFrame()).toBeNull();
    expect(isClickHeard()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(isClickHeard()).toBe(true);
  });

  test('that slips a little clicks', () => {
    start(110, 60);
    move(113, 62);
    expect(getFrame()).toBeNull();
    send('pointerup');
    expect(picked).toEqual([]);
    expect(isClickHeard()).toBe(true);
  });

  test('is let go by Escape: nothing is picked, nor clicked when it goes up', () => {
    start(110, 60);
    move(500, 500);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(getFrame()).toBeNull();
    vi.advanceTimersByTime(500);
    move(600, 600);
    expect(getFrame()).toBeNull();
    send('pointerup');
    expect(isClickHeard()).toBe(false);
    expect(picked).toEqual([]);
  });

  test.each(['contextmenu', 'blur'])('is let go by %s, after which no pointerup comes', (name) => {
    start(110, 60);
    move(500, 500);
    send(name);
    expect(getFrame()).toBeNull();
    move(600, 600);
    expect(getFrame()).toBeNull();
    send('pointerup');
    expect(picked).toEqual([]);
  });

  test('whose button came up out of sight draws no more', () => {
    start(110, 60);
    move(500, 500);
    window.dispatchEvent(new MouseEvent('pointermove', { clientX: 600, clientY: 600, buttons: 0 }));
    expect(getFrame()).toBeNull();
    send('pointerup');
    expect(picked).toEqual([]);
  });

  test('that the browser takes away picks nothing', () => {
    start(110, 60);
    move(500, 500);
    send('pointercancel');
    send('pointerup');
    expect(picked).toEqual([]);
    expect(getFrame()).toBeNull();
  });
});
