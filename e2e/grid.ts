import type { Locator, Page } from '@playwright/test';

/** The roles and names of design.md 4.5, in one place. */
export function grid(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Inventory' });
}

export function cards(page: Page): Locator {
  return grid(page).getByRole('option');
}

/** The card at a place of the list, counted from 1, while it is drawn. */
export async function cardAt(page: Page, position: number): Promise<Locator> {
  const places = await readPlaces(page);
  return cards(page).nth(places.indexOf(position));
}

/** `aria-posinset` of every card that is drawn, in the order of the page. */
export function readPlaces(page: Page): Promise<number[]> {
  return cards(page).evaluateAll((options) =>
    options.map((option) => Number(option.getAttribute('aria-posinset'))),
  );
}

/** Market hash names, or names, of the cards that are drawn, with their exterior and offer. */
export function readNames(page: Page): Promise<string[]> {
  return cards(page).evaluateAll((options) =>
    options.map((option) => option.getAttribute('aria-label') ?? ''),
  );
}

/** The card that has the keyboard: its place, its name, and where it stands in the window. */
export function readActive(page: Page) {
  return grid(page).evaluate((list) => {
    const card = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    const { top = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {};
    const place = Number(card?.getAttribute('aria-posinset') ?? 0);
    return { place, name: card?.getAttribute('aria-label') ?? '', top, bottom };
  });
}
