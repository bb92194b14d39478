import { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';

/**
 * A connection at rest stays open for longer than clients keep it. Node ends it after 5 s, and a request that was sent
 * at that moment fails, as no client may send a POST again by itself.
 */
const keepAliveMs = 75_000;

/** Serves the sandbox from `vite` and `vite preview`; it takes no part in a build. */
export function sandbox(): Plugin {
  return {
    name: 'assetpay-sandbox',
    apply: 'serve',
    // Vite answers preflights for local origins alone; the API answers them for all.
    config: () => ({ server: { cors: false }, preview: { cors: false } }),
    configureServer: mount,
    configurePreviewServer: ({ middlewares, httpServer }) => {
      if (httpServer instanceof Server) httpServer.keepAliveTimeout = keepAliveMs;
      // A preview has no sockets of its own, so a request for one is like any other.
      return mount({ middlewares, httpServer: null });
    },
  };
}

type Host = Pick<ViteDevServer, 'middlewares' | 'httpServer'>;

async function mount({ middlewares, httpServer }: Host): Promise<void> {
  // Vitest's own Vite server needs no sandbox.
  if (process.env.VITEST) return;
  const module = await load<typeof import('./serveSandbox')>('./serveSandbox.ts');
  module.serveSandbox(process.env, { middlewares, httpServer });
}

/** The sandbox's `config.json` for a page of `origin`. */
export async function readSandboxConfig(origin: string): Promise<object> {
  const { readConfig } = await load<typeof import('./serveSandbox')>('./serveSandbox.ts');
  return readConfig(process.env, origin);
}

/** Loads a file of the sandbox when it is needed: a build reads this plugin, but no sandbox. */
async function load<Module>(file: string): Promise<Module> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await runnerImport<Module>(path)).module;
}
