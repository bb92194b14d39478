import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Context, Hono } from 'hono';
import type { html } from 'hono/html';

/** Answers a page about the deposit page on `depositPort` of the same host name, under the strictest policy. */
export function servePage(
  depositPort: number,
  render: (origin: string) => ReturnType<typeof html>,
) {
  return (c: Context) => {
    const { protocol, hostname } = new URL(c.req.url);
    const { origin } = new URL(`${protocol}//${hostname}:${depositPort}`);
    return c.html(render(origin), 200, { 'content-security-policy': toPolicy(origin) });
  };
}

/** Routes of the files beside `module`, as they are. */
export function toFileRoutes(module: string, names: readonly string[]): Hono {
  const routes = new Hono();
  for (const name of names) {
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    routes.get(`/${name}`, (c) =>
      c.body(readFileSync(fileURLToPath(new URL(name, module)), 'utf8'), 200, {
        'content-type': `${type}; charset=utf-8`,
      }),
    );
  }
  return routes;
}

/** As strict as a merchant's can be: `embed.js` needs its own address and that of the frame. */
function toPolicy(deposit: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${deposit}`,
    "style-src 'self'",
    'img-src data:',
    "connect-src 'self'",
    `frame-src ${deposit}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
