import { iconPaths } from './iconPaths';

const namespace = 'http://www.w3.org/2000/svg';

/** The element that `Icon` renders, made without React. */
export function createIcon(name: keyof typeof iconPaths): Element {
  const icon = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', iconPaths[name]);
  icon.append(path);
  for (const [attribute, value] of Object.entries(attributes)) icon.setAttribute(attribute, value);
  return icon;
}

const attributes = {
  'aria-hidden': 'true',
  class: 'size-[1.15em] shrink-0',
  viewBox: '0 0 20 20',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.7',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
