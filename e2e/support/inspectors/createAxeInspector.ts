import type { JSHandle, Page } from '@playwright/test';
import type { ElementContext, RunOnly } from 'axe-core';
import { axeSource, axeTags } from './axeSource';

export type AxeInspector = {
  /** Finds what axe has against the page as it is now. */
  findFaults: () => Promise<string[]>;
  /** Lists the looks that axe found clean on this page, for the pages to come. */
  listClean: () => string[];
};

/** The rules that ask how an element looks. All others ask what it is, and whether it is there. */
const looksRules = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** Looks that were clean on a page of this worker. */
const clean = new Set<string>();

/**
 * Creates a look in the page at what axe has against it, which takes most of the time. So every rule is asked about a page
 * once, and again when there is an element of another kind. The rules of looks are asked about elements that look like none
 * that was found clean on this page or another one: in their colours, those behind them, and their size if it is small.
 */
export async function createAxeInspector(page: Page): Promise<JSHandle<AxeInspector>> {
  await page.evaluate(`window.axe ?? (() => { ${axeSource} })()`);
  return page.evaluateHandle(
    ({ tags, rules, before }) => {
      const kinds = new Set<string>();
      const looks = new Set(before);
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

      const telling = new Set([
        'class',
        'role',
        'type',
        'aria-hidden',
        'aria-disabled',
        'disabled',
      ]);
      // Names and ages differ, and are as good as others.
      const describeKind = ({ localName, attributes }: Element) =>
        [...attributes]
          .map(({ name, value }) => (telling.has(name) ? value : `${name} ${value.trim() === ''}`))
          .concat(localName)
          .join(' ');
      const describeLook = (element: Element, style: CSSStyleDeclaration) =>
        [
          element.localName,
          ...[...telling].map((name) => element.getAttribute(name)),
          style.color,
          isScrolled(element, style),
          element.matches(isControl) && readSize(element),
        ].join(' ');

      /** All that is drawn behind the texts of an element, as far as it is seen through. */
      const describeGround = (style: CSSStyleDeclaration, behind: string) => {
        const { backgroundColor, backgroundImage, opacity } = style;
        if (backgroundColor.startsWith('rgb(') && backgroundImage === 'none' && opacity === '1')
          return backgroundColor;
        const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
        return own === 'rgba(0, 0, 0, 0) none 1' ? behind : `${own} on ${behind}`;
      };

      /** True if axe asks less of the letters, as they are large (WCAG 1.4.3). */
      const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration) =>
        Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);

      /** Lists the elements that are seen; parents stand before their children. */
      const listSights = () => {
        const grounds = new Map<Element, string>();
        // A parent without a box of its own has no ground.
        const findBehind = (parent: Element | null): string =>
          parent === null ? '' : (grounds.get(parent) ?? findBehind(parent.parentElement));
        return [...document.querySelectorAll('html, body, body *')].flatMap((element) => {
          if (element.closest('svg *') !== null || !element.checkVisibility()) return [];
          const style = getComputedStyle(element);
          const ground = describeGround(style, findBehind(element.parentElement));
          grounds.set(element, ground);
          const look = `${describeLook(element, style)} on ${ground}`;
          return [{ element, kind: describeKind(element), look, isLarge: isLarge(style) }];
        });
      };

      const isKnown = ({ look, isLarge }: { look: string; isLarge: boolean }) =>
        looks.has(look) || (isLarge && looks.has(`${look} large`));

      const run = async (context: ElementContext, runOnly: RunOnly) => {
        const { violations } = await window.axe.run(context, {
          runOnly,
          resultTypes: ['violations'],
          preload: false,
        });
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target} ${failureSummary}`),
        );
      };

      const judge = async () => {
        const sights = listSights();
        const strangers = sights.filter(({ kind }) => !kinds.has(kind));
        const fresh = sights.filter((sight) => !isKnown(sight));
        const unjudged = [
          ...fresh.map(({ element }) => element),
          // A list may not bear every child.
          ...strangers.map(({ element }) => element.parentElement ?? element),
        ];
        if (unjudged.length === 0) return [];
        const faults = await run(
          kinds.size === 0 ? document : unjudged,
          strangers.length === 0
            ? { type: 'rule', values: [...rules] }
            : { type: 'tag', values: [...tags] },
        );
        if (faults.length > 0) return faults;
        for (const { kind } of strangers) kinds.add(kind);
        for (const { look, isLarge } of fresh) looks.add(isLarge ? `${look} large` : look);
        return [];
      };

      // A look that was given up may still run.
      let last: Promise<unknown> = Promise.resolve();
      return {
        findFaults: () => {
          const next = last.then(judge);
          last = next.catch(() => undefined);
          return next;
        },
        listClean: () => [...looks],
      };
    },
    { tags: axeTags, rules: looksRules, before: [...clean] },
  );
}

/** Remembers the looks that the inspector found clean, for the pages to come. */
export async function rememberClean(inspector: JSHandle<AxeInspector>): Promise<void> {
  for (const look of await inspector.evaluate(({ listClean }) => listClean())) clean.add(look);
}
