import { createServer } from 'node:http';
import { host } from './startServer';

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
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  const show = (html: string) => {
    page = html;
  };
  return { origin: `http://${host}:${port}`, asked, show, stop };
}
