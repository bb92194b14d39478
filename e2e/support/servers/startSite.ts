import { request as ask, createServer } from 'node:http';
import { listen } from './listen';

type Routes = {
  /** The page at `/`. Its visitor is signed in by a cookie. */
  html: string;
  /** Origins of other servers, by the beginning of the paths that are passed on to them. */
  passes: Readonly<Record<string, string>>;
};

/** Starts a merchant's site: a page of its own, and paths that it passes on, as a proxy in front of several servers does. */
export async function startSite() {
  let routes: Routes = { html: '', passes: {} };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const found = Object.entries(routes.passes).find(([start]) => path.startsWith(start));
    if (found === undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Set-Cookie', 'session=one; HttpOnly; SameSite=Lax; Path=/');
      return response.end(routes.html);
    }
    const { method, headers } = request;
    const passed = ask(`${found[1]}${path}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    return request.pipe(passed);
  });
  const { origin, stop } = await listen(server);
  const show = (next: Routes) => {
    routes = next;
  };
  return { origin, show, stop };
}
