/** The figures of one arrival, in ms since the navigation began; `NaN` until they are known. */
export type ArrivalProbe = {
  firstImage: number;
  picked: number;
  /** ms of the longest task so far. The browser tells only of those of 50 ms and more. */
  longestBlock: number;
};

declare global {
  interface Window {
    arrival: ArrivalProbe;
  }
}

/**
 * Runs in a page that is opened from its address, beside `installProbe`: clicks the first card that can be picked, and
 * notes the first picture of a card and the longest task. It may use nothing outside itself, as it is sent as text.
 */
export function installArrivalProbe(): void {
  const arrival: ArrivalProbe = {
    firstImage: Number.NaN,
    picked: Number.NaN,
    longestBlock: 0,
  };
  window.arrival = arrival;

  new PerformanceObserver((list) => {
    const durations = list.getEntries().map(({ duration }) => duration);
    arrival.longestBlock = Math.max(arrival.longestBlock, ...durations);
  }).observe({ type: 'longtask', buffered: true });

  // The event of a picture does not bubble, but it is captured.
  document.addEventListener('load', notePicture, true);
  function notePicture({ target }: Event): void {
    if (!(target instanceof HTMLImageElement) || target.closest('[role=option]') === null) return;
    document.removeEventListener('load', notePicture, true);
    requestAnimationFrame(async () => {
      arrival.firstImage = await scheduler.postTask(() => performance.now(), {
        priority: 'user-blocking',
      });
    });
  }

  // A click that the page loses is made again a second later, as a person would.
  let clickedAt = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    const card = document.querySelector<HTMLElement>('[role=option]:not([aria-disabled=true])');
    const now = performance.now();
    if (card?.ariaSelected === 'true') {
      arrival.picked = now;
      clearInterval(timer);
    } else if (card !== null && now - clickedAt > 1_000) {
      clickedAt = now;
      card.click();
    }
  }, 10);
}
