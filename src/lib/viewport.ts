/** What the window shows of the document, in px. */
export type Viewport = {
  /** From the top of the document. */
  top: number;
  height: number;
};

/** The viewport as a value to read and listen to. */
export type ViewportSource = {
  get: () => Viewport;
  /** Calls `listener` after each scroll and change of size; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
};

/** The window is asked when it scrolls or changes size, and never while React draws: asking forces a layout. */
export function createViewport(): ViewportSource {
  let current = readViewport();
  return {
    get: () => current,
    subscribe: (listener) => {
      // Scrolling changes one of the two, and the other is the dearer one to ask for.
      const scroll = () => {
        current = { top: window.scrollY, height: current.height };
        listener();
      };
      const resize = () => {
        current = readViewport();
        listener();
      };
      // The window may have scrolled between drawing and listening.
      current = readViewport();
      window.addEventListener('scroll', scroll, { passive: true });
      window.addEventListener('resize', resize);
      return () => {
        window.removeEventListener('scroll', scroll);
        window.removeEventListener('resize', resize);
      };
    },
  };
}

function readViewport(): Viewport {
  return { top: window.scrollY, height: window.innerHeight };
}
