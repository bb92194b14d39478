import { expect } from '@playwright/test';
import { z } from 'zod';
import type { Driver } from './Driver';
import { findByRole, type Target } from './findByRole';

const place = z.object({ x: z.number(), y: z.number() });
const rect = z.object({ width: z.number(), height: z.number() });

/** WebDriver's codes of keys that write nothing (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
export const keys = {
  home: '\uE011',
  end: '\uE010',
  escape: '\uE00C',
  delete: '\uE017',
  right: '\uE014',
} as const;

/** WebDriver's key of an element (https://www.w3.org/TR/webdriver2/#elements). */
const element = z.record(z.literal('element-6066-11e4-a52e-4f735466cecf'), z.string());

type Point = { x: number; y: number };

/** A press at the first point, released at the last one. */
type Way = readonly [Point, ...Point[]];

/** The page in a driven browser. Every wait ends after 30 s. */
export type EnginePage = ReturnType<typeof createEnginePage>;

export function createEnginePage({ send }: Driver) {
  const run = <Values extends readonly unknown[]>(
    act: (...values: Values) => unknown,
    ...values: Values
  ) => send('POST', '/execute/sync', { script: `return (${act})(...arguments)`, args: values });

  /** Runs `act` in the page with the element; resolves with `null` if there is none. */
  const ask = (target: Target, act: (element: HTMLElement) => unknown) =>
    send('POST', '/execute/sync', {
      script: `const element = (${findByRole})(arguments[0]); return element && (${act})(element)`,
      args: [target],
    });

  const until = (what: string, read: () => Promise<unknown>) =>
    expect.poll(() => read().catch(() => false), { message: what, timeout: 30_000 }).toBeTruthy();

  const perform = (action: object) => send('POST', '/actions', { actions: [action] });

  const press = (...values: readonly string[]) =>
    perform({
      type: 'key',
      id: 'keyboard',
      actions: values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });

  const point = (pointerType: 'mouse' | 'touch', [from, ...others]: Way) =>
    perform({
      type: 'pointer',
      id: pointerType,
      parameters: { pointerType },
      actions: [
        { type: 'pointerMove', duration: 0, ...from },
        { type: 'pointerDown', button: 0 },
        ...others.map((to) => ({ type: 'pointerMove', duration: 60, ...to })),
        { type: 'pointerUp', button: 0 },
      ],
    });

  const drag = (...way: Way) => point('mouse', way);

  /** The middle of an element in px, after it was scrolled into view. Waits for the element. */
  const locate = async (target: Target): Promise<Point> => {
    let found: unknown;
    await until(`${target.role} ${target.name ?? ''}`, async () => {
      found = await ask(target, (element) => {
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const middle = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
        return width > 0 ? middle : null;
      });
      return found;
    });
    return place.parse(found);
  };

  return {
    run,
    ask,
    until,
    press,
    drag,
    locate,
    click: async (target: Target) => drag(await locate(target)),
    /** As a finger does. WebKit's driver makes a click of it. */
    tap: async (target: Target) => point('touch', [await locate(target)]),
    open: (url: string) => send('POST', '/url', { url }),
    reload: () => send('POST', '/refresh'),
    address: async () => String(await send('GET', '/url')),
    screenshot: async () => {
      // Firefox takes the whole document, however long, unless it is told not to.
      const picture = await send('GET', '/screenshot', { full: false });
      return Buffer.from(String(picture), 'base64');
    },
    /** A picture of the first element that a selector matches, in base 64. */
    photograph: async (selector: string) => {
      const found = await send('POST', '/element', { using: 'css selector', value: selector });
      const [id] = Object.values(element.parse(found));
      return send('GET', `/element/${id}/screenshot`);
    },
    /** Gives the page itself, not its window, this size in px. */
    resize: async (width: number, height: number) => {
      await until(`a page of ${width} × ${height} px`, async () => {
        const page = rect.parse(
          await run(() => ({ width: window.innerWidth, height: window.innerHeight })),
        );
        if (page.width === width && page.height === height) return true;
        const own = rect.parse(await send('GET', '/window/rect'));
        await send('POST', '/window/rect', {
          width: own.width + width - page.width,
          height: own.height + height - page.height,
        });
        return false;
      });
    },
  };
}
