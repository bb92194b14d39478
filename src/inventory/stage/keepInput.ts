import type { Item } from '~/assetpay/inventory/item';
import type { Selection } from '~/inventory/picking/Selection';
import { readCardIndex } from './gridTargets';
import { isBrowserKey } from './isBrowserKey';
import { resolveClick } from './resolveClick';

type Options = {
  list: HTMLElement;
  getItems: () => readonly Item[];
  selection: Pick<Selection, 'has' | 'toggle'>;
};

/** Input on cards that were drawn before React. */
export type KeptInput = {
  /** The id of the item that was picked last. */
  getActive: () => string | undefined;
  /** Resolves once no card is pressed, and notes the focus. */
  settle: () => Promise<void>;
  stop: () => void;
  /** Gives focus and kept input to `list`, once: a grid that is drawn again later begins without. */
  handOver: (list: HTMLElement) => void;
};

/** ms. A press that has not ended by then is not waited for: the browser may have lost its end. */
const longestPressMs = 5_000;

/**
 * A plain click picks at once. All else that is asked of the cards is kept, with the clicks after it, and asked of the
 * grid that takes over: nothing that a person does is lost (docs/decisions/0024).
 */
export function keepInput({ list, getItems, selection }: Options): KeptInput {
  const kept: Event[] = [];
  let active = -1;
  const ending = new AbortController();
  const { signal } = ending;
  list.addEventListener(
    'click',
    (event) => {
      const index = readCardIndex(event.target ?? list);
      const item = getItems()[index];
      if (item === undefined) return;
      const isPick = resolveClick(event, item, selection, active) === 'toggle';
      if (kept.length > 0 || !isPick) return void kept.push(event);
      selection.toggle(item);
      active = index;
    },
    { signal },
  );
  list.addEventListener(
    'keydown',
    (event) => {
      if (isBrowserKey(event)) return;
      event.preventDefault();
      kept.push(event);
    },
    { signal },
  );
  let hasFocus = false;
  return {
    getActive: () => getItems()[active]?.id,
    settle: async () => {
      const start = performance.now();
      while (list.matches(':active') && performance.now() - start < longestPressMs) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      hasFocus = list === document.activeElement;
    },
    stop: () => ending.abort(),
    handOver: (next) => {
      if (hasFocus) next.focus({ preventScroll: true });
      hasFocus = false;
      active = -1;
      for (const event of kept.splice(0)) repeat(event, next);
    },
  };
}

/** A click on its card, which the next grid shows, too; a key on the grid itself. */
function repeat(event: Event, list: HTMLElement): void {
  if (event instanceof KeyboardEvent) list.dispatchEvent(new KeyboardEvent(event.type, event));
  else if (event instanceof MouseEvent)
    event.target?.dispatchEvent(new MouseEvent(event.type, event));
}
