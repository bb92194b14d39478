import type { Item } from '~/assetpay/inventory/item';
import { toGridLayout } from '~/inventory/layout/gridLayout';
import { listRows, toFirstRow, toLastRow } from '~/inventory/layout/gridRows';
import { createRow, type Row } from './createRow';

type Options = {
  list: HTMLElement;
  imageBase: string;
  isPicked: (id: string) => boolean;
};

export type Pool = {
  /** Draws other items. */
  show: (items: readonly Item[]) => void;
  /** Draws where the window has scrolled to. */
  scroll: () => void;
  /** Draws for another size of the window; to be called before anything is shown. */
  resize: () => void;
  drawPicks: () => void;
  drawPick: (index: number, isPicked: boolean) => void;
};

/** Rows beyond the window, on both of its sides together: as many as the page itself draws. */
const beyond = 4;

/**
 * As many rows as the window and what is beyond it can hold at once. Row number r is always shown by the
 * same one of them, r modulo their number, so that none is looked for.
 */
export function createPool({ list, imageBase, isPicked }: Options): Pool {
  const pool = new Map<number, Row>();
  let items: readonly Item[] = [];
  let layout = toGridLayout(0);
  let top = 0;
  let size = 1;
  // Asked of the window when it moves, and never between two writes: that would force a layout.
  let viewport = { top: 0, height: 0 };

  const readViewport = () => {
    viewport = { top: window.scrollY, height: window.innerHeight };
  };

  const getRow = (slot: number) => {
    const row = pool.get(slot) ?? createRow(list, layout.columns, imageBase);
    pool.set(slot, row);
    return row;
  };

  const draw = () => {
    const rows = { count: Math.ceil(items.length / layout.columns), height: layout.rowHeight, top };
    const first = toFirstRow(rows, viewport);
    const last = toLastRow(rows, viewport);
    const shown = { items, layout, isPicked };
    for (const row of listRows(rows, { first, last, kept: -1 })) {
      getRow(row % size).show(row, shown);
    }
  };

  const drawAll = () => {
    list.style.height = `${Math.ceil(items.length / layout.columns) * layout.rowHeight}px`;
    draw();
    for (const row of pool.values()) row.settle(items);
  };

  return {
    show: (next) => {
      items = next;
      drawAll();
    },
    scroll: () => {
      readViewport();
      draw();
    },
    resize: () => {
      readViewport();
      const box = list.getBoundingClientRect();
      top = Math.round(box.top + viewport.top);
      layout = toGridLayout(box.width);
      size = Math.ceil(viewport.height / layout.rowHeight) + 1 + beyond;
      list.style.setProperty('--columns', String(layout.columns));
      list.style.setProperty('--gap', `${layout.gap}px`);
      list.style.setProperty('--card-height', `${layout.cardHeight}px`);
      list.replaceChildren();
      pool.clear();
      drawAll();
    },
    drawPicks: () => {
      for (const row of pool.values()) row.drawPicks(isPicked);
    },
    drawPick: (index, picked) => {
      for (const row of pool.values()) row.drawPick(index, picked);
    },
  };
}
