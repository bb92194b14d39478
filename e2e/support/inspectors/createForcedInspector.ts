import type { JSHandle, Page } from '@playwright/test';

export type ForcedInspector = {
  /** Remembers the marks that are drawn, in the page's own colours or in forced ones. */
  note: (isForced: boolean) => void;
  /** Finds the marks that forced colours take away. */
  findLost: () => string[];
  /** Finds what does not stand out in forced colours. */
  findPlain: () => string[];
};

/**
 * Creates a look in the page at what only colour shows: marks, edges of controls, and the chosen, picked or switched off one
 * of several. Roles say nothing about colours, so it reads the document itself; with a dialog open, only that stands in it.
 */
export function createForcedInspector(page: Page): Promise<JSHandle<ForcedInspector>> {
  return page.evaluateHandle(() => {
    const findRoot = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

    const clear = 'rgba(0, 0, 0, 0)';
    const findGround = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === clear ? findGround(element.parentElement) : backgroundColor;
    };

    const isFilled = ({ backgroundColor }: CSSStyleDeclaration, ground: string) =>
      ![clear, ground].includes(backgroundColor);
    const hasImage = ({ appearance, backgroundImage }: CSSStyleDeclaration) =>
      appearance !== 'none' || /(gradient|url)\(/.test(backgroundImage);
    /** True if an edge or a text sets the box apart. */
    const hasEdge = (style: CSSStyleDeclaration) =>
      (style.borderBlockStartWidth !== '0px' && style.borderBlockStartStyle !== 'none') ||
      (style.borderInlineStartWidth !== '0px' && style.borderInlineStartStyle !== 'none') ||
      style.outlineStyle !== 'none' ||
      /[^"]/.test(style.content.replace(/^(none|normal)$/, ''));
    const isDrawn = (style: CSSStyleDeclaration, ground: string) =>
      hasImage(style) || isFilled(style, ground) || hasEdge(style);

    const parts = [undefined, '::before', '::after'] as const;
    type Place = { element: Element; part: (typeof parts)[number] };
    /** An image that is drawn in it may be lost without its edge. */
    type Mark = Place & { image: boolean; fill: boolean };
    const noted: Record<'own' | 'forced', readonly Mark[]> = { own: [], forced: [] };

    const isNone = (content: string) => ['none', 'normal'].includes(content);
    const findMark = ({ element, part }: Place): Mark[] => {
      const style = getComputedStyle(element, part);
      if (part !== undefined && isNone(style.content)) return [];
      if (style.opacity === '0' || style.visibility === 'hidden' || style.inlineSize === '0px')
        return [];
      const ground = findGround(part ? element : element.parentElement);
      const mark = { element, part, image: hasImage(style), fill: isFilled(style, ground) };
      return isDrawn(style, ground) ? [mark] : [];
    };

    const listPlaces = (): Place[] =>
      [...findRoot().querySelectorAll('*')]
        .filter((element) => !element.closest('svg, option') && isSeen(element))
        .flatMap((element) => {
          // A text stays, whatever it stands on, and the browser draws pictures and fields.
          const isText = () => element.textContent?.trim() && !element.matches('select');
          const isMark =
            !element.matches('img, input') && !element.querySelector('*:not(option)') && !isText();
          return parts
            .filter((part) => part !== undefined || isMark)
            .map((part) => ({ element, part }));
        });

    const note = (isForced: boolean) => {
      noted[isForced ? 'forced' : 'own'] = listPlaces().flatMap(findMark);
    };

    const findLost = () => {
      const isKept = (mark: Mark) =>
        noted.forced.some(
          ({ element, part, image, fill }) =>
            element === mark.element && part === mark.part && (image || fill || !mark.image),
        );
      // Another thing may have taken its place between two looks.
      const isThere = ({ element, part }: Place) =>
        isSeen(element) && (!part || !isNone(getComputedStyle(element, part).content));
      return noted.own
        .filter((mark) => isThere(mark) && !isKept(mark))
        .map(({ element, part = '' }) => `the mark ${element.className}${part} is lost`);
    };

    const readSystem = (name: string) => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };

    const toName = (element: Element) =>
      (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 60) || element.className;

    const findBareControls = () => {
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      return [
        ...findRoot().querySelectorAll('.button, select, input:not([type=radio], [type=checkbox])'),
      ]
        .filter((control) => isSeen(control) && !isDrawn(getComputedStyle(control), canvas))
        .map((control) => `“${toName(control)}” has no edge`);
    };

    /** All of the look that sets one of several apart from the others. */
    const toLook = (element: Element) => {
      const { borderColor, borderBlockStartWidth, outlineStyle, color } = getComputedStyle(element);
      const edge = borderBlockStartWidth === '0px' ? '' : borderColor;
      return [edge, outlineStyle, findGround(element), color].join(' ');
    };

    const findAlike = (
      what: string,
      all: readonly Element[],
      isChosen: (one: Element) => boolean,
    ) => {
      const others = new Set(all.filter((one) => !isChosen(one)).map(toLook));
      return all
        .filter((one) => isChosen(one) && others.has(toLook(one)))
        .map((one) => `${what} “${toName(one)}” looks like the others`);
    };

    const listSeen = (selector: string) =>
      [...findRoot().querySelectorAll(selector)].filter(isSeen);

    const findAlikeChoices = () => {
      const labels = listSeen('label:has(> input[type=radio])');
      const findInput = (label: Element) => label.querySelector('input');
      const groups = new Set(labels.map((label) => findInput(label)?.name));
      return [
        ...[...groups].flatMap((group) =>
          findAlike(
            'the choice',
            labels.filter((label) => findInput(label)?.name === group),
            (label) => findInput(label)?.checked === true,
          ),
        ),
        ...findAlike(
          'the picked card',
          listSeen('[role=option]'),
          (one) => one.ariaSelected === 'true',
        ),
        ...findAlike(
          'the pressed button',
          listSeen('[aria-pressed]'),
          (one) => one.ariaPressed === 'true',
        ),
      ];
    };

    const findButtonFaults = () => {
      const grey = readSystem('GrayText');
      const highlight = readSystem('Highlight');
      return listSeen('button, .button').flatMap((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        const isOff = button.matches(':disabled, [aria-disabled=true]');
        const isPrimary = button.matches('.button-primary');
        return [
          ...(isOff !== (color === grey)
            ? [`“${toName(button)}” looks ${isOff ? 'enabled' : 'disabled'}`]
            : []),
          ...(isPrimary && !isOff && backgroundColor !== highlight
            ? [`“${toName(button)}” does not stand out`]
            : []),
        ];
      });
    };

    return {
      note,
      findLost,
      findPlain: () => [...findBareControls(), ...findAlikeChoices(), ...findButtonFaults()],
    };
  });
}
