/** Some libraries draw one card first, to measure it. */
const moreThanAProbe = 4;

/** Sets `data-ready` on the document once the first cards are in it. */
export function markReady(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll('[role=option]').length < moreThanAProbe) return;
    document.documentElement.dataset.ready = 'true';
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
