/** What one input brought about, in ms since it happened. */
export type Response = {
  /** Until the next frame was painted: what Interaction to Next Paint counts. */
  nextPaintMs: number;
  /** Until the frame was painted that shows the last change in the window; `NaN` when nothing changed. */
  gridMs: number;
  /** Frames drawn meanwhile: 1 when the first one after the input shows the last change. */
  gridFrames: number;
};

/** A way through the inventory. Lengths in px, per frame. */
export type Journey = { from: number; distance: number; step: number; slowdown: number };

/** What a page under measurement can be asked; see `installProbe`. */
export type Probe = {
  /** ms since the page was opened. */
  firstCardsAt: number | undefined;
  wholeViewAt: number | undefined;
  scrollTo: (top: number) => Promise<void>;
  scroll: (journey: Journey) => Promise<number[]>;
  countBlankRows: (journey: Journey) => Promise<{ blank: number; seen: number }>;
  scrollThrough: (times: number, stops: number) => Promise<void>;
  /** Elements of the document, the mean of `stops` places. */
  countElements: (stops: number) => Promise<number>;
  startWatch: () => void;
  endWatch: () => Promise<Response>;
};

declare global {
  interface Window {
    bench: Probe;
  }
}

/**
 * Runs in the page before its own code: the same observer for every page. It sees cards by their roles
 * alone, so that it fits whatever draws them. Must stand on its own, as it is sent to the browser as text.
 */
export function installProbe(): void {
  const channel = new MessageChannel();
  const tasks: (() => void)[] = [];
  channel.port1.onmessage = () => tasks.shift()?.();
  const nextTask = () =>
    new Promise<void>((resolve) => {
      tasks.push(resolve);
      channel.port2.postMessage(0);
    });
  /** Answers when the frame began, which is the same for all that asks for it. */
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  /**
   * A task queued by a frame runs once that frame has been painted. Before all others: the page's own, queued
   * before it, would count as painting.
   */
  const paintEnd = () => scheduler.postTask(() => performance.now(), { priority: 'user-blocking' });
  const afterPaint = async () => {
    await nextFrame();
    return paintEnd();
  };
  const list = () => document.querySelector('[role=listbox]');
  const cards = () => [...(list()?.querySelectorAll('[role=option]') ?? [])];
  const scroller = () =>
    document.querySelector('[data-scroller]') ?? document.scrollingElement ?? document.body;

  /** Whether the cards reach down to the end of the window. */
  const isWholeView = () => {
    const bottoms = cards().map((card) => card.getBoundingClientRect().bottom);
    return Math.max(...bottoms) >= innerHeight;
  };

  const seen = new MutationObserver(async () => {
    if (bench.firstCardsAt === undefined && cards().length > 0) {
      bench.firstCardsAt = Number.NaN;
      bench.firstCardsAt = await afterPaint();
    }
    if (bench.wholeViewAt === undefined && isWholeView()) {
      bench.wholeViewAt = Number.NaN;
      bench.wholeViewAt = await afterPaint();
      seen.disconnect();
    }
  });
  seen.observe(document, { childList: true, subtree: true });

  /** Rows of the window in which a place has no card, by the numbers that cards bear. */
  const countBlank = () => {
    const top = list()?.getBoundingClientRect().top ?? 0;
    const drawn = new Set(cards().map((card) => Number(card.ariaPosInSet)));
    const [rowHeight, columns] = geometry;
    const firstRow = Math.max(0, Math.floor(-top / rowHeight));
    const lastRow = Math.floor((innerHeight - top - 1) / rowHeight);
    let blank = 0;
    for (let row = firstRow; row <= lastRow; row += 1) {
      const places = Array.from({ length: columns }, (_, column) => row * columns + column + 1);
      if (!places.every((place) => drawn.has(place))) blank += 1;
    }
    return { blank, rows: lastRow - firstRow + 1 };
  };
  let geometry: [rowHeight: number, columns: number] = [1, 1];
  const readGeometry = () => {
    const boxes = cards().map((card) => card.getBoundingClientRect());
    const tops = [...new Set(boxes.map(({ top }) => Math.round(top)))].sort((a, b) => a - b);
    const [first = 0, second = 1] = tops;
    geometry = [second - first, boxes.filter(({ top }) => Math.round(top) === first).length];
  };

  const travel = async (journey: Journey, look: () => void) => {
    const element = scroller();
    element.scrollTop = journey.from;
    await afterPaint();
    await afterPaint();
    let step = journey.step;
    for (let moved = 0; moved < journey.distance; moved += step) {
      // Between frames, as a wheel does: the next frame hears of it before it is drawn.
      await nextTask();
      element.scrollTop += step;
      step = Math.max(8, step * journey.slowdown);
      await nextFrame();
      look();
    }
  };

  /** From the top to the end of the page in equal steps, with a look at each place. */
  const stopAt = async (stops: number, look: () => void) => {
    const element = scroller();
    const end = element.scrollHeight - element.clientHeight;
    for (let stop = 0; stop < stops; stop += 1) {
      element.scrollTop = (end * stop) / (stops - 1);
      await afterPaint();
      look();
    }
  };

  const nothing = { at: Number.NaN, nextPaint: Number.NaN, grid: Number.NaN, frames: 0 };
  let response = { ...nothing };
  let isWatching = false;
  const frames = new Set<number>();
  const nextCounted = async () => {
    const frame = await nextFrame();
    frames.add(frame);
    return frame;
  };
  const countFrames = async (mine: typeof response) => {
    while (isWatching && mine === response) await nextCounted();
  };
  const isModifier = (event: Event) => event instanceof KeyboardEvent && event.key === 'Control';
  const hear = async (event: Event) => {
    // Control+A is its letter: the key that is held before it is a doing of its own, without an answer.
    if (!isWatching || !Number.isNaN(response.at) || isModifier(event)) return;
    const mine = response;
    mine.at = event.timeStamp;
    frames.clear();
    await nextCounted();
    mine.nextPaint = await paintEnd();
    // Not before: a frame that is asked for goes before the task that ends the paint.
    void countFrames(mine);
  };
  for (const kind of ['keydown', 'click']) window.addEventListener(kind, hear, { capture: true });
  let changes = 0;
  /** Whether a frame shows it, by the nearest box around it: what is hidden has none of its own. */
  const isInWindow = (node: Node): boolean => {
    const box = node instanceof Element ? node.getClientRects()[0] : undefined;
    if (box === undefined) return node.parentNode !== null && isInWindow(node.parentNode);
    return box.bottom > 0 && box.top < innerHeight;
  };
  /** What was put in or, where nothing was, what it was changed on. */
  const listChanged = (records: readonly MutationRecord[]) => {
    const nodes = records.flatMap(({ target, addedNodes }) =>
      addedNodes.length > 0 ? [...addedNodes] : [target],
    );
    return [...new Set(nodes)];
  };
  const watch = new MutationObserver(async (records) => {
    const mine = response;
    if (Number.isNaN(mine.at)) return;
    changes += 1;
    const frame = await nextCounted();
    const at = await paintEnd();
    // Looked at only now, as it would force a layout before.
    if (!listChanged(records).some(isInWindow)) return;
    mine.frames = [...frames].filter((drawn) => drawn <= frame).length;
    mine.grid = at;
  });

  const bench: Probe = {
    firstCardsAt: undefined,
    wholeViewAt: undefined,
    scrollTo: async (top) => {
      scroller().scrollTop = top;
      await afterPaint();
    },
    scroll: async (journey) => {
      const frames: number[] = [];
      let last: number | undefined;
      await travel(journey, () => {
        const now = performance.now();
        if (last !== undefined) frames.push(now - last);
        last = now;
      });
      return frames;
    },
    countBlankRows: async (journey) => {
      readGeometry();
      const total = { blank: 0, seen: 0 };
      await travel(journey, () => {
        const { blank, rows } = countBlank();
        total.blank += blank;
        total.seen += rows;
      });
      return total;
    },
    scrollThrough: async (times, stops) => {
      for (let time = 0; time < times; time += 1) await stopAt(stops, () => undefined);
      await bench.scrollTo(0);
    },
    countElements: async (stops) => {
      let elements = 0;
      await stopAt(stops, () => {
        elements += document.getElementsByTagName('*').length / stops;
      });
      return elements;
    },
    startWatch: () => {
      response = { ...nothing };
      isWatching = true;
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      watch.disconnect();
      watch.observe(document.body, everything);
    },
    endWatch: async () => {
      const deadline = performance.now() + 20_000;
      for (let quiet = 0, known = changes; quiet < 6; quiet += 1) {
        if (performance.now() > deadline) throw new Error('The page did not come to rest.');
        await new Promise((resolve) => setTimeout(resolve, 40));
        if (known !== changes || Number.isNaN(response.nextPaint)) quiet = 0;
        known = changes;
      }
      // Or what comes after, such as a scroll, would pay for being watched.
      watch.disconnect();
      isWatching = false;
      const { at, nextPaint, grid, frames: gridFrames } = response;
      return { nextPaintMs: nextPaint - at, gridMs: grid - at, gridFrames };
    },
  };
  window.bench = bench;
}
