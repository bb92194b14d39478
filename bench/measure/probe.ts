/** The effects of one input, in ms since it happened. */
export type Response = {
  /** Until the next frame was painted, as Interaction to Next Paint counts. */
  nextPaintMs: number;
  /** Until the frame with the last visible change was painted; `NaN` if nothing changed. */
  gridMs: number;
  /** Frames until then: 1 if the first frame after the input shows the last change. */
  gridFrames: number;
};

/** A scroll through the inventory. Lengths in px, per frame. */
export type Journey = { from: number; distance: number; step: number; slowdown: number };

/** The functions that `installProbe` adds to a page under measurement. */
export type Probe = {
  /** Waits of this probe that have not ended, by what they wait for. */
  waits: Record<'frame' | 'task' | 'paint', number>;
  /** ms since the start of the navigation. */
  firstCardsAt: number | undefined;
  wholeViewAt: number | undefined;
  scrollTo: (top: number) => Promise<void>;
  scroll: (journey: Journey) => Promise<number[]>;
  countBlankRows: (journey: Journey) => Promise<{ blank: number; seen: number }>;
  scrollThrough: (times: number, stops: number) => Promise<void>;
  /** Number of elements in the document, the mean of `stops` scroll positions. */
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
 * Runs in every page before its own code. It finds cards by their roles alone, so it fits any technique.
 * It may use nothing outside itself, as it is sent to the browser as text.
 */
export function installProbe(): void {
  const channel = new MessageChannel();
  const tasks: (() => void)[] = [];
  channel.port1.onmessage = () => tasks.shift()?.();
  const waits = { frame: 0, task: 0, paint: 0 };
  const nextTask = () =>
    new Promise<void>((resolve) => {
      waits.task += 1;
      tasks.push(() => {
        waits.task -= 1;
        resolve();
      });
      channel.port2.postMessage(0);
    });
  /** Returns the time at which the frame began, the same for all callers in it. */
  const nextFrame = () =>
    new Promise<number>((resolve) => {
      waits.frame += 1;
      requestAnimationFrame((time) => {
        waits.frame -= 1;
        resolve(time);
      });
    });
  /**
   * A task queued by a frame runs once that frame has been painted. It must come before the page's own tasks:
   * any that were queued earlier would count as painting.
   */
  const paintEnd = () => {
    waits.paint += 1;
    const end = () => {
      waits.paint -= 1;
      return performance.now();
    };
    return scheduler.postTask(end, { priority: 'user-blocking' });
  };
  const afterPaint = async () => {
    await nextFrame();
    return paintEnd();
  };
  const list = () => document.querySelector('[role=listbox]');
  const cards = () => [...(list()?.querySelectorAll('[role=option]') ?? [])];
  const scroller = () =>
    document.querySelector('[data-scroller]') ?? document.scrollingElement ?? document.body;

  /** Returns true if the cards fill the window to its lower edge. */
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

  /** Counts the visible rows with a missing card, by `aria-posinset`. */
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
      // Scroll between frames, as a wheel does, so that the next frame handles it before it is drawn.
      await nextTask();
      element.scrollTop += step;
      step = Math.max(8, step * journey.slowdown);
      await nextFrame();
      look();
    }
  };

  /** Scrolls from top to end in equal steps, and calls `look` at each stop. */
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
    // Control+A counts from its letter: the Control key is an input of its own, without an effect.
    if (!isWatching || !Number.isNaN(response.at) || isModifier(event)) return;
    const mine = response;
    mine.at = event.timeStamp;
    frames.clear();
    await nextCounted();
    mine.nextPaint = await paintEnd();
    // Not earlier: a requested frame would run before the task that ends the paint.
    void countFrames(mine);
  };
  for (const kind of ['keydown', 'click']) window.addEventListener(kind, hear, { capture: true });
  let changes = 0;
  /** Returns true if the change is visible, by the nearest element with a box, as hidden ones have none. */
  const isInWindow = (node: Node): boolean => {
    const box = node instanceof Element ? node.getClientRects()[0] : undefined;
    if (box === undefined) return node.parentNode !== null && isInWindow(node.parentNode);
    return box.bottom > 0 && box.top < innerHeight;
  };
  /** Returns the inserted node or, if there is none, the changed one. */
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
    // Read only now, as earlier it would force a layout.
    if (!listChanged(records).some(isInWindow)) return;
    mine.frames = [...frames].filter((drawn) => drawn <= frame).length;
    mine.grid = at;
  });

  const bench: Probe = {
    waits,
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
      // Otherwise later work, such as a scroll, would pay for the observer.
      watch.disconnect();
      isWatching = false;
      const { at, nextPaint, grid, frames: gridFrames } = response;
      return { nextPaintMs: nextPaint - at, gridMs: grid - at, gridFrames };
    },
  };
  window.bench = bench;
}
