/** The visible part of the document, in px. */
export type Viewport = {
  /** From the top of the document. */
  top: number;
  height: number;
};

/** The viewport as a store. */
export type ViewportSource = {
  get: () => Viewport;
  /** Calls `listener` after each scroll and resize; returns the unsubscribe function. */
  subscribe: (listener: () => void) => () => void;
};

/** Reads the window on scroll and resize, and never while React renders: a read there forces a layout. */
export function createViewport(): ViewportSource {
  let current = readViewport();
  return {
    get: () => current,
    subscribe: (listener) => {
      // A scroll changes only `top`, and reading the height is the more expensive of the two.
      const scroll = () => {
        current = { top: window.scrollY, height: current.height };
        listener();
      };
      const resize = () => {
        current = readViewport();
        listener();
      };
      // The window may have scrolled between render and subscription.
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
