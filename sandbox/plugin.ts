import { fileURLToPath } from 'node:url';
import { type Connect, type Plugin, runnerImport } from 'vite';

/** Serves the sandbox from `vite` and `vite preview`; it takes no part in a build. */
export function sandbox(): Plugin {
  return {
    name: 'assetpay-sandbox',
    apply: 'serve',
    // Vite answers preflights itself, for local origins alone; the API's answer is for everyone.
    config: () => ({ server: { cors: false }, preview: { cors: false } }),
    configureServer: ({ middlewares }) => mount(middlewares),
    configurePreviewServer: ({ middlewares }) => mount(middlewares),
  };
}

async function mount(middlewares: Connect.Server): Promise<void> {
  // Vitest starts a Vite server of its own, whose requests the sandbox has no business with.
  if (process.env.VITEST) return;
  // Loaded here and not above, so that a build does not read the sandbox along with its configuration.
  const file = fileURLToPath(new URL('./serveSandbox.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./serveSandbox')>(file);
  middlewares.use(module.serveSandbox(process.env));
}
