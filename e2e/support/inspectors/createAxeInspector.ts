import type { JSHandle, Page } from '@playwright/test';
import { axeSource, axeTags } from './axeSource';

/**
 * Creates a function in the page that finds what axe has against it. Axe judges each element by its attributes, its colours,
 * and by its size if it is small: where every element is like one of a page that was found clean, axe is not asked again, as
 * that takes most of the time. Begin with the smallest font, as axe asks less of large letters.
 */
export async function createAxeInspector(page: Page): Promise<JSHandle<() => Promise<string[]>>> {
  await page.evaluate(`window.axe ?? (() => { ${axeSource} })()`);
  return page.evaluateHandle((tags) => {
    const clean = new Set<string>();
    /** px. Controls may be no smaller (WCAG 2.5.8), unless they stand alone. */
    const least = 24;

    const readSize = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const size = Math.round(Math.min(width, height));
      return size < least ? size : '';
    };
    const isScrolled = (element: Element, style: CSSStyleDeclaration) =>
      /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight;
    const isControl = 'button, a, input, select, summary, [role=option]';

    const telling = new Set(['class', 'role', 'type', 'aria-hidden', 'aria-disabled', 'disabled']);

    const describeElement = (element: Element) => {
      const style = getComputedStyle(element);
      return [
        element.localName,
        // Names and ages differ, and are as good as others.
        ...[...element.attributes].map(({ name, value }) =>
          telling.has(name) ? value : `${name} ${value.trim() === ''}`,
        ),
        style.color,
        style.backgroundColor,
        style.backgroundImage,
        style.opacity,
        isScrolled(element, style),
        element.matches(isControl) && readSize(element),
      ].join(' ');
    };

    const judge = async () => {
      const looks = [...document.querySelectorAll('body, body *')]
        .filter((element) => element.checkVisibility() && element.closest('svg *') === null)
        .map(describeElement);
      const fresh = looks.filter((look) => !clean.has(look));
      if (fresh.length === 0) return [];
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values: [...tags] },
        resultTypes: ['violations'],
        preload: false,
      });
      if (violations.length === 0) for (const look of fresh) clean.add(look);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target} ${failureSummary}`),
      );
    };

    // A look that was given up may still run.
    let last: Promise<unknown> = Promise.resolve();
    return () => {
      const next = last.then(judge);
      last = next.catch(() => undefined);
      return next;
    };
  }, axeTags);
}
