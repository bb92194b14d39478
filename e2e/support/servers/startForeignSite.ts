import { createServer } from 'node:http';
import { listen } from './listen';

export type ForeignSite = {
  origin: string;
  /** The paths requested so far. */
  asked: readonly string[];
  /** Sets the HTML of the page. */
  show: (html: string) => void;
  stop: () => void;
};

/** Starts another site, which answers every path with one page and records the paths. */
export async function startForeignSite(): Promise<ForeignSite> {
  const asked: string[] = [];
  let page = '';
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/html');
    response.end(page);
  });
  const { origin, stop } = await listen(server);
  const show = (html: string) => {
    page = html;
  };
  return { origin, asked, show, stop };
}
