import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../run/tools.mjs';
import { readCode } from './readCode.mjs';

const document = 'docs/backend.md';

/**
 * Express routes a request to a function of Node's own request and response, and the handler of the document uses nothing
 * else of it. The package itself would bring thirty others for that.
 */
const express = `import { createServer } from 'node:http';
export default () => {
  const routes = new Map();
  return {
    get: (path, handler) => routes.set(path, handler),
    listen: (port) => createServer((request, response) => {
      const handler = routes.get(request.url.split('?')[0]);
      if (handler === undefined) return response.writeHead(404).end();
      return handler(request, response);
    }).listen(port, '127.0.0.1'),
  };
};
`;

/**
 * The session of a site, which the document leaves to its reader: a cookie that names its player.
 * @param {object} player
 */
const toSession = (player) => `
const player = ${JSON.stringify(player)};
export function findPlayer({ headers }) {
  const cookie = typeof headers.get === 'function' ? headers.get('cookie') : headers.cookie;
  return /\\bsession=one\\b/.test(cookie ?? '') ? player : undefined;
}
`;

/** Files of the document by the comment in their first line; the second kind of token replaces the first on demand. */
const files = ['express.mjs', 'hono.mjs', 'verifyWebhook.mjs', 'findTrade.mjs'];
const route = 'app/api/deposit-token/route.js';

/**
 * Writes the backend of docs/backend.md into a folder, as its reader would.
 * @param {string} folder
 * @param {object} player who is signed in with the cookie `session=one`
 * @param {'signed' | 'by the API'} tokens
 */
export function writeBackend(folder, player, tokens = 'signed') {
  /** @type {(name: string, text: string) => void} */
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const suffix = tokens === 'signed' ? '' : ', by the API';
  write('package.json', '{ "type": "module" }');
  write('session.mjs', toSession(player));
  write('clientToken.mjs', readCode(document, `// clientToken.mjs${suffix}`));
  for (const name of [...files, route]) write(name, readCode(document, `// ${name}`));
  write('node_modules/express/package.json', '{ "type": "module", "exports": "./index.js" }');
  write('node_modules/express/index.js', express);
  mkdirSync(join(folder, 'node_modules/@hono'));
  for (const name of ['hono', '@hono/node-server']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}
