import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readServedFiles } from '../../../scripts/hosting/readServedFiles.mjs';
import { toSecurityHeaders } from '../../../scripts/hosting/securityHeaders.mjs';
import { listen } from './listen';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const base = '/deposit/';

type Headers = Record<string, string>;

/** A host, with its mistakes. */
export type HostSetup = {
  /** The contents of `config.json`. */
  config: object;
  /** The values from which the headers are made; those of `config.json` if absent. */
  headersOf?: object;
  /** Changes the headers of a file, by its name below the page; that of the page itself is empty. */
  alter?: (name: string, headers: Headers) => Headers;
};

/** Serves the built page below `/deposit/`, as `set` says. */
export async function startAlteredHost() {
  const files = readServedFiles(dist, base);
  let setup: HostSetup = { config: {} };
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/';
    const file = files.get(path);
    if (file === undefined) return response.writeHead(404).end();
    const { config, headersOf = config, alter = (_name, headers) => headers } = setup;
    const name = path.slice(base.length);
    const headers = { ...toSecurityHeaders(headersOf), ...file.headers };
    if (name === 'config.json') {
      return response.writeHead(200, alter(name, headers)).end(JSON.stringify(config));
    }
    const zipped = { ...headers, 'Content-Encoding': 'gzip' };
    return response.writeHead(200, alter(name, zipped)).end(file.encoded.gzip);
  });
  const { origin, stop } = await listen(server);
  const set = (next: HostSetup) => {
    setup = next;
  };
  return { origin, stop, set };
}
