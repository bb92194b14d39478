/** More than one, as some libraries render a single card first to measure it. */
const moreThanAProbe = 4;

/** Sets `data-ready` on the document once it holds the first cards. */
export function markReady(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll('[role=option]').length < moreThanAProbe) return;
    document.documentElement.dataset.ready = 'true';
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
