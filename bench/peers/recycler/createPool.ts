import type { Item } from '~/assetpay/inventory/item';
import { computeGridLayout } from '~/inventory/layout/gridLayout';
import { computeFirstRow, computeLastRow, listRows } from '~/inventory/layout/gridRows';
import { createRow, type Row } from './createRow';

type Options = {
  list: HTMLElement;
  imageBase: string;
  isPicked: (id: string) => boolean;
};

export type Pool = {
  /** Shows other items. */
  show: (items: readonly Item[]) => void;
  /** Shows the rows at the window's scroll position. */
  scroll: () => void;
  /** Adapts to another window size. Call it before anything is shown. */
  resize: () => void;
  drawPicks: () => void;
  drawPick: (index: number, isPicked: boolean) => void;
};

/** Overscan rows above and below the window together, as many as the page itself draws. */
const beyond = 4;

/**
 * A pool of as many rows as the window and the overscan can hold. Row r is always shown by pool member
 * r modulo the size of the pool, so none has to be looked up.
 */
export function createPool({ list, imageBase, isPicked }: Options): Pool {
  const pool = new Map<number, Row>();
  let items: readonly Item[] = [];
  let layout = computeGridLayout(0);
  let top = 0;
  let size = 1;
  // Read only when the window scrolls: between two writes it would force a layout.
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
    const first = computeFirstRow(rows, viewport);
    const last = computeLastRow(rows, viewport);
    const shown = { items, layout, isPicked };
    for (const row of listRows(rows, { first, last, persistedRow: -1 })) {
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
      layout = computeGridLayout(box.width);
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
