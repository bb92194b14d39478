let locks = 0;

/**
 * Keeps the page behind a modal dialog from scrolling, until the returned function is called. A scroll bar that takes
 * room leaves its room empty, so that nothing moves.
 */
export function lockScroll(): () => void {
  const { dataset, clientWidth } = document.documentElement;
  locks += 1;
  if (locks === 1) dataset.scrollLock = window.innerWidth > clientWidth ? 'gutter' : 'plain';
  return () => {
    locks -= 1;
    if (locks === 0) delete dataset.scrollLock;
  };
}
