import { afterAll, beforeAll, expect, test } from 'vitest';

/** One of each kind that the style sheet of a browser tells apart. */
const names =
  'a button col dialog div embed input li option script span summary table td template tr'.split(
    ' ',
  );

/** For each, how it changes an element. */
const changes: readonly ((element: HTMLElement) => void)[] = [
  () => {},
  (element) => element.setAttribute('hidden', ''),
  (element) => element.setAttribute('hidden', 'until-found'),
  (element) => element.setAttribute('open', ''),
  (element) => element.setAttribute('type', 'hidden'),
  (element) => element.setAttribute('popover', ''),
  (element) => element.style.setProperty('display', 'none'),
  (element) => element.style.setProperty('visibility', 'hidden'),
  (element) => element.style.setProperty('visibility', 'visible'),
  (element) => element.style.setProperty('pointer-events', 'none'),
];

/** The window of a frame computes styles as jsdom does by itself. */
const frame = document.createElement('iframe');
beforeAll(() => document.body.append(frame));
afterAll(() => frame.remove());

function readByRules(element: Element) {
  const style = frame.contentWindow?.getComputedStyle(element);
  return [style?.display, style?.visibility, style?.pointerEvents, style?.direction];
}

function readRemembered(element: Element) {
  const style = getComputedStyle(element);
  const display = style.getPropertyValue('display');
  return [display, style.visibility, style.pointerEvents, style.direction];
}

test('styles that are remembered are those that jsdom computes, of every kind of element and of what stands in it', () => {
  for (const name of names) {
    for (const change of changes) {
      const element = document.createElement(name);
      change(element);
      const child = document.createElement('span');
      element.append(child);
      document.body.append(element);
      for (const one of [element, child]) {
        expect(readRemembered(one), element.outerHTML).toEqual(readByRules(one));
      }
      element.remove();
    }
  }
});

test('an element that changes is shown as it is now', () => {
  const element = document.createElement('div');
  const child = document.createElement('span');
  element.append(child);
  document.body.append(element);
  expect(readRemembered(child)).toEqual(readByRules(child));
  element.style.setProperty('visibility', 'hidden');
  expect(readRemembered(child)).toEqual(readByRules(child));
  expect(getComputedStyle(child).visibility).toBe('hidden');
  element.remove();
});

test('a style sheet counts from its first moment', () => {
  const element = document.createElement('div');
  const sheet = document.createElement('style');
  document.body.append(element);
  expect(getComputedStyle(element).display).toBe('block');
  sheet.textContent = 'div { display: none; }';
  document.head.append(sheet);
  expect(getComputedStyle(element).display).toBe('none');
  sheet.remove();
  expect(getComputedStyle(element).display).toBe('block');
  element.remove();
});
