import './wearBar.css';
import { createElement } from '~/lib/createElement';

/** What `WearBar` draws, without React. */
export function createWearBar(wear: string): Element {
  const bar = createElement('div', 'wear-bar');
  bar.style.setProperty('--wear', String(Number(wear)));
  return bar;
}
