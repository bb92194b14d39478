import { createServer } from 'node:http';
import { listen } from './listen';

export type ForeignSite = {
  origin: string;
  /** The paths requested so far. */
  asked: readonly string[];
  /** Sets the HTML of the page, and headers beside those of HTML. */
  show: (html: string, headers?: Record<string, string>) => void;
  stop: () => void;
};

/** Starts another site, which answers every path with one page and records the paths. */
export async function startForeignSite(): Promise<ForeignSite> {
  const asked: string[] = [];
  let page: { html: string; headers: Record<string, string> } = { html: '', headers: {} };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/html');
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    response.end(page.html);
  });
  const { origin, stop } = await listen(server);
  const show: ForeignSite['show'] = (html, headers = {}) => {
    page = { html, headers };
  };
  return { origin, asked, show, stop };
}
