import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readServedFiles } from './readServedFiles.mjs';
import { toSecurityHeaders } from './securityHeaders.mjs';
import { readConfig } from './writeHeaders.mjs';

// Serves the built page of which this folder is a part. It reads files and config.json once: restart it after a change.
const folder = fileURLToPath(new URL('..', import.meta.url));
const { PORT = '8080', HOST = '127.0.0.1', BASE_PATH = '/' } = process.env;

/**
 * @typedef {object} Site
 * @property {string} base such as `/deposit/`
 * @property {Map<string, import('./readServedFiles.mjs').ServedFile>} files by path
 * @property {Record<string, string>} security
 */

/** @returns {Site} */
function readSite() {
  if (!/^\/([\w.~-]+\/)*$/.test(BASE_PATH)) throw new Error('BASE_PATH is no path like /deposit/');
  const security = toSecurityHeaders(readConfig(folder));
  return { base: BASE_PATH, files: readServedFiles(folder, BASE_PATH), security };
}

/**
 * @typedef {{ status: number, headers: Record<string, string>, body?: string | Buffer }} Answer
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @returns {Answer}
 */
function toAnswer(site, { method, url = '/', headers: asked }) {
  const { base, files } = site;
  const [path = '/', ...query] = url.split('?');
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { Allow: 'GET, HEAD' } };
  if (`${path}/` === base) {
    return { status: 301, headers: { Location: [base, ...query].join('?') } };
  }
  const file = files.get(path);
  if (file === undefined) return toNotFound(site);
  if (asked['if-none-match'] === file.headers.ETag) return { status: 304, headers: file.headers };
  const accepted = String(asked['accept-encoding']);
  const [encoding] = Object.entries(file.encoded).filter(([name]) =>
    new RegExp(`\\b${name}\\b`).test(accepted),
  );
  if (encoding === undefined) return { status: 200, headers: file.headers, body: file.bytes };
  const [name, body] = encoding;
  return { status: 200, headers: { ...file.headers, 'Content-Encoding': name }, body };
}

/**
 * @param {Site} site
 * @returns {Answer}
 */
function toNotFound({ base, files }) {
  const page = files.get(`${base}404.html`);
  if (page !== undefined) return { status: 404, headers: page.headers, body: page.bytes };
  return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found\n' };
}

try {
  const site = readSite();
  const server = createServer((request, response) => {
    const { status, headers, body } = toAnswer(site, request);
    response.writeHead(status, { ...site.security, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  server.listen(Number(PORT), HOST, () => console.log(`http://${HOST}:${PORT}${site.base}`));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
