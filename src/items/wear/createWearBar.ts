import './wearBar.css';
import { createElement } from '~/lib/createElement';

/** What `WearBar` draws, without React: the mark stands where `--wear` (0 to 1) says. */
export function createWearBar(): HTMLElement {
  return createElement('div', 'wear-bar');
}
