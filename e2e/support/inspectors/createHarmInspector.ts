import type { JSHandle, Page } from '@playwright/test';

/** Position and size in px of the parts of the page that no item may move, by name. */
export type Frame = Record<string, { left: number; width: number; height: number }>;

/** Reads the boxes around the cards. Parts that show numbers of the answer may have any height. */
export function readFrame(page: Page): Promise<Frame> {
  return page.evaluate(() => {
    const parts = {
      heading: document.querySelector('h1'),
      header: document.querySelector('.screen:not([inert] *) > main > header'),
      games: document.querySelector('[role=radiogroup]'),
      search: document.querySelector('[role=searchbox], input[type=search]'),
      sort: document.querySelector('select'),
      deposits: document.querySelector(
        '.screen:not([inert] *) > main > header [aria-haspopup=dialog]',
      ),
    };
    const banner = document.querySelector('[aria-label="Instant deposit collateral"]');
    const tall = [
      ['banner', banner, 'any height'],
      // Beside it is the column of the basket.
      ['main', document.querySelector('main'), 'any height'],
    ] as const;
    const boxes = [...Object.entries(parts), ...tall].map(([name, element, isFree]) => {
      const { left = -1, width = -1, height = -1 } = element?.getBoundingClientRect() ?? {};
      return [name, { left, width, height: isFree ? 0 : height }] as const;
    });
    return Object.fromEntries(boxes);
  });
}

/**
 * Creates a function in the page that finds the harm done by a hostile text: an element or an address that
 * it injects, a card out of place, a price shown backwards, a page or a dialog that is too wide.
 */
export function createHarmInspector(page: Page, canary: string): Promise<JSHandle<() => string[]>> {
  return page.evaluateHandle((name) => {
    const inspectWidth = (element: Element, what: string) => {
      const excess = element.scrollWidth - element.clientWidth;
      return excess > 1 ? [`${what} is ${excess} px too wide`] : [];
    };

    const inspectCards = () => {
      const cards = [...document.querySelectorAll('[role=listbox] [role=option]')];
      const grid = document.querySelector('[role=listbox]')?.getBoundingClientRect();
      const boxes = cards.map((card) => card.getBoundingClientRect());
      const [first] = boxes;
      if (first === undefined || grid === undefined) return [];
      const faults = boxes.flatMap((box, index) => {
        const isOfSize =
          Math.abs(box.width - first.width) < 0.5 && Math.abs(box.height - first.height) < 0.5;
        const isInside = box.left > grid.left - 0.5 && box.right < grid.right + 0.5;
        return isOfSize && isInside ? [] : [`card ${index} is out of its place`];
      });
      const places = boxes.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`);
      const escapes = cards.filter((card) => getComputedStyle(card).overflowX === 'visible');
      if (escapes.length > 0) faults.push(`${escapes.length} cards show what stands out of them`);
      if (new Set(places).size < places.length) faults.push('a card lies on another');
      return faults;
    };

    /** Finds prices whose first digit is not left of the last one. */
    const inspectPrices = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const faults: string[] = [];
      const range = document.createRange();
      const toLeft = (text: Text, index: number) => {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect();
      };
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!(text instanceof Text)) continue;
        // Text for screen readers alone is clipped, and read in document order.
        if (text.parentElement && getComputedStyle(text.parentElement).clipPath !== 'none')
          continue;
        for (const { 0: price, index } of text.data.matchAll(/\$\d[\d,]*\.\d\d/g)) {
          const start = toLeft(text, index);
          const end = toLeft(text, index + price.length - 1);
          const isOneLine = start.width > 0 && Math.abs(start.top - end.top) < 1;
          if (isOneLine && start.left > end.left) faults.push(`${price} is written backwards`);
        }
      }
      return faults;
    };

    const inspectElements = () => {
      const made = document.body.querySelectorAll(
        'script:not([src]), style, iframe, object, embed, base, meta, form, [onerror], [onload], [onfocus]',
      );
      const addresses = [...document.body.querySelectorAll('a[href], img')].map((element) =>
        element instanceof HTMLImageElement ? element.currentSrc : element.getAttribute('href'),
      );
      const wrong = addresses.filter(
        (address) =>
          address &&
          !/^(https?:\/\/(127\.0\.0\.1|steamcommunity\.com)[:/]|steam:\/\/)/.test(address),
      );
      return [
        ...[...made].map((element) => `there is a ${element.tagName}`),
        ...wrong.map((address) => `something leads to ${address}`),
      ];
    };

    return () => [
      ...(Reflect.has(window, name) ? ['a script has run'] : []),
      ...inspectWidth(document.documentElement, 'the page'),
      ...[...document.querySelectorAll('dialog[open]')].flatMap((dialog) =>
        inspectWidth(dialog, 'the dialog'),
      ),
      ...inspectCards(),
      ...inspectPrices(),
      ...inspectElements(),
      ...(/undefined|NaN|\[object/.test(document.body.innerText)
        ? ['the page names no thing']
        : []),
    ];
  }, canary);
}
