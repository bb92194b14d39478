/** The page around this one, as it names itself in the address. `id` is that of this frame among its frames. */
export type Host = { id: string; origin: string };

/**
 * The host in the address, `embed` and `host`. `undefined` if it does not name itself: then it speaks the older
 * protocol of `askParent.ts`. `stranger` if it names an origin that may not embed the page, or, where the browser
 * says so, another one than its own.
 */
export function findHost(win: Window, origins: readonly string[]): Host | 'stranger' | undefined {
  const query = new URLSearchParams(win.location.search);
  const id = query.get('embed');
  const origin = query.get('host');
  if (!id || !origin) return undefined;
  const parent = win.location.ancestorOrigins?.[0] ?? origin;
  // A frame of opaque origin hides the name of its parent; the messages' own origins decide then.
  const isTrue = parent === origin || parent === 'null';
  return isTrue && origins.includes(origin) && id.length <= 100 ? { id, origin } : 'stranger';
}
