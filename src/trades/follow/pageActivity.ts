/** The page's visibility, as a store that `followTrades` needs. */
export type PageActivity = {
  isVisible: () => boolean;
  /** Calls `listener` when the page is shown, hidden, focused, or online again. */
  subscribe: (listener: (event: { isReturn: boolean }) => void) => () => void;
};

/** The activity of a browser window. */
export function toPageActivity(win: Window): PageActivity {
  const isVisible = () => win.document.visibilityState !== 'hidden';
  return {
    isVisible,
    subscribe: (listener) => {
      const look = () => listener({ isReturn: isVisible() });
      win.document.addEventListener('visibilitychange', look);
      win.addEventListener('focus', look);
      win.addEventListener('online', look);
      return () => {
        win.document.removeEventListener('visibilitychange', look);
        win.removeEventListener('focus', look);
        win.removeEventListener('online', look);
      };
    },
  };
}
