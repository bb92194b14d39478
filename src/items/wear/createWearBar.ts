import { createElement } from '~/lib/dom/createElement';

/** The element that `WearBar` renders, made without React; `--wear` (0 to 1) places the mark. */
export function createWearBar(): HTMLElement {
  return createElement('div', 'wear-bar');
}
