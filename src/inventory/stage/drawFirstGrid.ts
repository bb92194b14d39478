import type { Item } from '~/assetpay/inventory/item';
import { createCardRenderer } from '~/inventory/card/createCardRenderer';
import { computeGridLayout, type Density } from '~/inventory/layout/gridLayout';
import type { Selection } from '~/inventory/picking/Selection';
import { createRows, type Rows } from '~/inventory/rows/createRows';
import { words } from '~/inventory/words';
import { createElement } from '~/lib/dom/createElement';
import { cardIdPrefix } from './cardIdPrefix';
import { followGridBox, type GridBox, unknownBox } from './followGridBox';
import { keepInput } from './keepInput';
import { toGridStyle } from './toGridStyle';

type Options = {
  /** The `grid-list` of the picture. */
  list: HTMLElement;
  items: readonly Item[];
  /** Cards there will be once everything has arrived. */
  expected: number;
  density: Density;
  selection: Selection;
  imageBase: string;
};

/** The cards that are drawn before React, until its grid takes them over. */
export type FirstGrid = {
  /** Draws more of the answer: all items that have arrived, and the cards there will be once everything has. */
  show: (items: readonly Item[], expected: number) => void;
  /** `undefined` once the rows have been taken. */
  getBox: () => GridBox | undefined;
  /** The id of the item that was clicked last. */
  getActive: () => string | undefined;
  /** Resolves once no card is pressed: an element that is moved while pressed gets no click. */
  settle: () => Promise<void>;
  /** Moves the rows into `stage`, once: `undefined` afterwards. */
  takeRows: (stage: HTMLElement) => Rows | undefined;
  /** Gives focus and input that waited to the grid that has taken the rows. */
  handOver: (list: HTMLElement) => void;
  /** Ends it: nothing is drawn or kept any more. */
  stop: () => void;
};

/** Draws the cards of the first answer without React, in the place and with the modules of `InventoryGrid`. */
export function drawFirstGrid(options: Options): FirstGrid {
  const { list, density, selection, imageBase } = options;
  let { items, expected } = options;
  const line = createElement('div', 'grid-line', '1');
  line.setAttribute('aria-hidden', 'true');
  const stage = createElement('div', '');
  stage.setAttribute('role', 'presentation');
  list.replaceChildren(line, stage);
  writeTraits(list, density);

  const rows = createRows(stage, createCardRenderer(imageBase, cardIdPrefix));
  let box: GridBox | undefined;
  const draw = (next: GridBox) => {
    box = next;
    const layout = computeGridLayout(next.width, density, next.rem);
    const count = next.width > 0 ? Math.ceil(expected / layout.columns) : 0;
    const { height, ...style } = toGridStyle(layout, count);
    list.style.height = `${height}px`;
    for (const [name, value] of Object.entries(style)) list.style.setProperty(name, String(value));
    rows.show({
      items,
      expected,
      layout,
      rows: { count, height: layout.rowHeight, top: next.top },
      persistedRow: -1,
      marks: selection,
      // Any: with one, the rows beyond the window wait for the paint.
      filtersKey: list,
    });
  };
  const input = keepInput({ list, getItems: () => items, selection });
  const stops = [
    followGridBox(list, unknownBox, draw),
    selection.subscribe(() => rows.mark(selection)),
    input.stop,
  ];
  const stop = () => {
    box = undefined;
    for (const end of stops) end();
  };
  return {
    show: (nextItems, nextExpected) => {
      items = nextItems;
      expected = nextExpected;
      if (box !== undefined) draw(box);
    },
    getBox: () => box,
    getActive: input.getActive,
    settle: input.settle,
    takeRows: (place) => {
      if (box === undefined) return undefined;
      stop();
      rows.moveTo(place);
      return rows;
    },
    handOver: input.handOver,
    stop: () => {
      stop();
      rows.clear();
    },
  };
}

/** The traits that `InventoryGrid` writes, too: `firstGrid.test.tsx` holds the two against each other. */
function writeTraits(list: HTMLElement, density: Density): void {
  const traits = {
    role: 'listbox',
    tabindex: '0',
    'aria-label': words.gridName,
    'aria-multiselectable': 'true',
    'aria-busy': 'true',
    'data-density': density,
  };
  for (const [name, value] of Object.entries(traits)) list.setAttribute(name, value);
}
