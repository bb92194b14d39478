import '~/app/styles.css';
import './peers.css';
import { parseFilters } from '~/inventory/filters/filters';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import { words } from '~/inventory/words';
import { getPeerItems } from './getPeerItems';
import { markReady } from './markReady';
import { readPeerAddress } from './readPeerAddress';
import { createBasket } from './recycler/createBasket';
import { createElement } from './recycler/createElement';
import { createPool } from './recycler/createPool';
import { createToolbar } from './recycler/createToolbar';

/**
 * The limit: no React, no framework, a fixed number of elements updated by hand, and each event handled
 * synchronously.
 */
async function openRecycler(root: HTMLElement): Promise<void> {
  const address = readPeerAddress(location);
  const items = await getPeerItems(address);
  markReady();

  const { header, list, aside } = createFrame(root);
  const basket = createBasket(aside);
  const pool = createPool({ list, imageBase: address.imageBase, isPicked: basket.has });
  let visible = selectVisibleItems(items, parseFilters(''));
  createToolbar(header, (filters) => {
    visible = selectVisibleItems(items, filters);
    status.textContent = words.countOf({ shown: visible.length, total: items.length });
    pool.show(visible);
  });
  const status = createElement('p', 'text-sm text-ink-soft tabular-nums', header);
  status.role = 'status';
  status.textContent = words.countOf({ shown: visible.length, total: items.length });

  pool.resize();
  pool.show(visible);
  window.addEventListener('scroll', pool.scroll, { passive: true });
  window.addEventListener('resize', pool.resize);

  list.addEventListener('click', ({ target }) => {
    const card = target instanceof Element ? target.closest('[role=option]') : null;
    const index = Number(card?.getAttribute('aria-posinset')) - 1;
    const item = visible[index];
    if (item === undefined) return;
    basket.toggle(item);
    pool.drawPick(index, basket.has(item.id));
  });
  list.addEventListener('keydown', (event) => {
    const picksAll = (event.ctrlKey || event.metaKey) && event.key === 'a';
    if (!picksAll && event.key !== 'Escape') return;
    event.preventDefault();
    if (picksAll) basket.pick(visible);
    else basket.clear();
    pool.drawPicks();
  });
}

/** The page around the cards, as `PeerPage` renders it. */
function createFrame(root: HTMLElement) {
  const screen = createElement('div', 'screen', root);
  const main = createElement('main', 'flex min-w-0 flex-col', screen);
  const header = createElement('header', 'peer-header', main);
  createElement('h1', 'text-xl font-bold tracking-tight', header).textContent = document.title;
  const list = createElement('div', 'grid-list', main);
  list.role = 'listbox';
  list.tabIndex = 0;
  list.ariaLabel = words.gridName;
  list.ariaMultiSelectable = 'true';
  const aside = createElement('aside', '', screen);
  aside.ariaLabel = 'Basket';
  return { header, list, aside };
}

const root = document.getElementById('root');
if (root) void openRecycler(root);
