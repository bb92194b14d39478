import type { FileFacts, OwnAnswer } from './facts';

/** Reads the page's own files anew, past the browser's cache. `clock` is the device's when `index.html` came, ms. */
export async function readFiles(win: Window): Promise<{ files: FileFacts; clock: number }> {
  const { document, location } = win;
  const hashed = document.querySelector<HTMLScriptElement>('script[src*="assets/"]')?.src;
  const read = (url: string | undefined) => readAnswer(win, url);
  const [{ page, clock }, config, asset, embed] = await Promise.all([
    read(location.pathname).then((answer) => ({ page: answer, clock: Date.now() })),
    read('config.json'),
    read(hashed),
    read('embed.js'),
  ]);
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  );
  const metaPolicy = meta?.content ?? '';
  return { files: { page, config, hashed: asset, embed, metaPolicy }, clock };
}

async function readAnswer(win: Window, url: string | undefined): Promise<OwnAnswer | undefined> {
  if (url === undefined) return undefined;
  try {
    const answer = await win.fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(15_000) });
    const headers = Object.fromEntries(answer.headers);
    return { status: answer.status, headers, text: await answer.text() };
  } catch {
    return undefined;
  }
}
