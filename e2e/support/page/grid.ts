import type { JSHandle, Locator, Page } from '@playwright/test';

/** The roles and names of the grid (docs/architecture.md, Roles and names). */
export function grid(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Inventory' });
}

export function cards(page: Page): Locator {
  return grid(page).getByRole('option');
}

/** The cards that can be picked. */
export function depositableCards(page: Page): Locator {
  return grid(page).getByRole('option', { disabled: false });
}

export type Card = {
  /** From 1, among all items that match the filters. */
  place: number;
  /** The accessible name: market hash name, exterior, offer. */
  name: string;
  description: string;
  isPicked: boolean;
  isDisabled: boolean;
  hasFocus: boolean;
};

/** Creates a function in the page that reads every card in the document, for loops that run in the page. */
export function createCardReader(page: Page): Promise<JSHandle<() => Card[]>> {
  return page.evaluateHandle(() => () => {
    const isSaid = (part: ChildNode) => !(part instanceof Element && part.ariaHidden === 'true');
    const toName = (option: Element) =>
      option.ariaLabel ??
      [...option.childNodes]
        .filter(isSaid)
        .map((part) => part.textContent)
        .join(' ')
        .trim();
    const list = document.querySelector('[role=listbox]');
    return [...(list?.querySelectorAll('[role=option]') ?? [])].map((option) => ({
      place: Number(option.ariaPosInSet),
      name: toName(option),
      description: option.ariaDescription ?? '',
      isPicked: option.ariaSelected === 'true',
      isDisabled: option.ariaDisabled === 'true',
      hasFocus: option.id === list?.getAttribute('aria-activedescendant'),
    }));
  });
}

/** Reads every card in the document, overscan included, which is drawn after the next paint. */
export async function readCards(page: Page): Promise<Card[]> {
  const read = await createCardReader(page);
  return read.evaluate(async (readAll) => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
    return readAll();
  });
}

/** Reads the grid's active card. */
export async function readActive(page: Page): Promise<Card | undefined> {
  return (await readCards(page)).find(({ hasFocus }) => hasFocus);
}
