import { useEffect, useMemo, useRef } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { Filters } from '~/inventory/filters/filters';
import { useGridFocus } from '~/inventory/grid/input/useGridFocus';
import { useGridInput } from '~/inventory/grid/input/useGridInput';
import { useListTraits } from '~/inventory/grid/input/useListTraits';
import {
  computeCardPosition,
  computeGridLayout,
  type Density,
} from '~/inventory/layout/gridLayout';
import type { Selection } from '~/inventory/picking/Selection';
import { cardIdPrefix } from '~/inventory/stage/cardIdPrefix';
import type { FirstGrid } from '~/inventory/stage/drawFirstGrid';
import { toGridStyle } from '~/inventory/stage/toGridStyle';
import { words } from '~/inventory/words';
import { useGridBox } from './useGridBox';
import { useMatchHighlights } from './useMatchHighlights';
import { useRows } from './useRows';

type Props = {
  items: readonly Item[];
  /** Cards there will be once everything has arrived; at least as many as `items`. */
  expected: number;
  /** The filters that the items answer. A new object means another list. */
  filters: Filters;
  isBusy: boolean;
  density: Density;
  selection: Selection;
  onDetails: (item: Item) => void;
  /** Opens or closes a stack; toggles it if `isOpen` is left out. */
  onOpen: (card: Item, isOpen?: boolean) => void;
  onPickAll: () => void;
  /** Cancels picking all while it waits for items. */
  onCancel: (() => void) | undefined;
  /** Called with the index of the last card that is needed, so that more can be fetched. */
  onReach: (index: number) => void;
  /** The cards that were drawn before React. */
  firstGrid: FirstGrid | undefined;
};

/**
 * The listbox of cards. Rows are virtual and of one fixed height. The listbox itself has the focus and names its
 * active option (docs/decisions/0002).
 */
export function InventoryGrid(props: Props) {
  const { items, expected, filters, isBusy, density, selection, onDetails, onReach, firstGrid } =
    props;
  const list = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const box = useGridBox(list, firstGrid?.getBox());
  const layout = useMemo(
    () => computeGridLayout(box.width, density, box.rem),
    [box.width, box.rem, density],
  );
  const focus = useGridFocus(items, {
    expected,
    filtersKey: filters,
    first: firstGrid?.getActive(),
  });
  const rows = {
    count: Math.ceil(expected / layout.columns),
    height: layout.rowHeight,
    top: box.top,
  };
  const highlightMatches = useMatchHighlights(list, filters.search);

  useRows(
    stage,
    {
      items,
      expected,
      filtersKey: filters,
      layout,
      // No rows until the width is known.
      rows: box.width > 0 ? rows : { ...rows, count: 0 },
      // The active option must exist wherever the viewport is: a screen reader asks for it by id.
      persistedRow: Math.floor(focus.active / layout.columns),
      marks: selection,
      onDraw: ({ last }) => {
        highlightMatches();
        onReach((last + 1) * layout.columns - 1);
      },
    },
    firstGrid,
  );

  useEffect(() => {
    if (list.current !== null) firstGrid?.handOver(list.current);
  }, [firstGrid]);

  useListTraits(list);
  const { onPickAll, onCancel, onOpen } = props;
  const actions = { selection, onDetails, onOpen, onPickAll, onCancel, onReach };
  const { keyHelp, ...input } = useGridInput({ list, ring, items, layout, focus, ...actions });
  const ringPosition = computeCardPosition(Math.max(focus.ringIndex, 0), layout);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={words.gridName}
      aria-multiselectable="true"
      aria-busy={isBusy}
      aria-describedby={`${cardIdPrefix}help`}
      aria-activedescendant={focus.active >= 0 ? `${cardIdPrefix}${focus.active}` : undefined}
      className="grid-list"
      data-density={density}
      style={toGridStyle(layout, rows.count)}
      {...input}
    >
      <div aria-hidden="true" className="grid-line">
        1
      </div>
      <div ref={stage} role="presentation" />
      <div
        ref={ring}
        aria-hidden="true"
        className="grid-ring"
        style={{
          transform: `translate(calc(${ringPosition.start}px * var(--direction)), ${ringPosition.top}px)`,
          width: layout.cardWidth,
          height: layout.cardHeight,
        }}
      />
      <span id={`${cardIdPrefix}help`} hidden>
        {keyHelp}
      </span>
    </div>
  );
}
