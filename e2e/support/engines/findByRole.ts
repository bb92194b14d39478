export type Target = {
  role:
    | 'button'
    | 'checkbox'
    | 'dialog'
    | 'link'
    | 'listbox'
    | 'option'
    | 'region'
    | 'searchbox'
    | 'status';
  /** The beginning of the accessible name. */
  name?: string;
  /** From 1, among the items of the list (`option` only). */
  place?: number;
  /** The name of the region that holds it. */
  region?: string;
};

/**
 * Finds an element of the page by role and name, in the open dialog if there is one. It runs in the page, so it
 * uses nothing from outside itself.
 */
export function findByRole({ role, name = '', place, region }: Target): HTMLElement | null {
  const selectors = {
    button: 'button',
    checkbox: 'input[type=checkbox]',
    link: 'a[href]',
    listbox: '[role=listbox]',
    option: place === undefined ? '[role=option]' : `[role=option][aria-posinset="${place}"]`,
    dialog: 'dialog[open]',
    searchbox: 'input[type=search]',
    region: 'section[aria-label], aside[aria-label]',
    status: '[role=status], output',
  };
  const named = (element: HTMLElement) => {
    const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const field = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const text = (label ?? field ?? element).textContent;
    return (element.ariaLabel ?? text ?? '').trim();
  };
  const dialog = role === 'dialog' ? null : document.querySelector('dialog[open]');
  const part =
    region === undefined ? null : document.querySelector(`section[aria-label="${region}"]`);
  if (region !== undefined && part === null) return null;
  const all = (part ?? dialog ?? document).querySelectorAll<HTMLElement>(selectors[role]);
  return (
    [...all].find(
      (one) => (role === 'region' || one.checkVisibility()) && named(one).startsWith(name),
    ) ?? null
  );
}
