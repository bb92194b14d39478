import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';

/** Serves the sandbox from `vite` and `vite preview`; it takes no part in a build. */
export function sandbox(): Plugin {
  return {
    name: 'assetpay-sandbox',
    apply: 'serve',
    // Vite answers preflights itself, for local origins alone; the API's answer is for everyone.
    config: () => ({ server: { cors: false }, preview: { cors: false } }),
    configureServer: mount,
    // A preview has no sockets of its own: a wish for one is a request like any other.
    configurePreviewServer: ({ middlewares }) => mount({ middlewares, httpServer: null }),
  };
}

type Host = Pick<ViteDevServer, 'middlewares' | 'httpServer'>;

async function mount({ middlewares, httpServer }: Host): Promise<void> {
  // Vitest starts a Vite server of its own, whose requests the sandbox has no business with.
  if (process.env.VITEST) return;
  const module = await load<typeof import('./serveSandbox')>('./serveSandbox.ts');
  module.serveSandbox(process.env, { middlewares, httpServer });
}

/** The `config.json` that the sandbox answers to a page of `origin`. */
export async function readSandboxConfig(origin: string): Promise<object> {
  const { readConfig } = await load<typeof import('./serveSandbox')>('./serveSandbox.ts');
  return readConfig(process.env, origin);
}

/** Loaded here and not above, so that a build does not read the sandbox along with its configuration. */
async function load<Module>(file: string): Promise<Module> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await runnerImport<Module>(path)).module;
}
