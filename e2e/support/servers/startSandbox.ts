import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createSandbox, type SandboxOptions } from '../../../sandbox/app';
import { createMiddleware } from '../../../sandbox/http/createMiddleware';
import { readServedFiles } from '../../../scripts/hosting/readServedFiles.mjs';
import { toSecurityHeaders } from '../../../scripts/hosting/securityHeaders.mjs';
import { listen } from './listen';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
let files: ReturnType<typeof readServedFiles> | undefined;

/**
 * Serves the built page and a sandbox of its own on one origin, as `npm start` does, but in this process: a
 * server for one test starts in milliseconds.
 */
export async function startSandbox(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ hasPlainPictures: true, ...options });
  const answerPath = createMiddleware(sandbox);
  const server = createServer((request, response) =>
    answerPath(request, response, () => void answerFile(request, response)),
  );
  const { origin, stop } = await listen(server);
  const config = await (await sandbox.request(`${origin}/config.json`)).json();
  const security = toSecurityHeaders(config);

  function answerFile({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    files ??= readServedFiles(dist, '/', { isEncoded: false });
    const file = files.get(url.split('?')[0] ?? '/');
    response.writeHead(file ? 200 : 404, { ...security, ...file?.headers });
    response.end(file?.bytes);
  }

  return { origin, stop };
}
