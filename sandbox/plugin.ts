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
  const module = await load<typeof import('./serveSandbox')>('./serveSandbox.ts');
  middlewares.use(module.serveSandbox(process.env));
}

/** The `config.json` that the sandbox answers to a page of `origin`. */
export async function readSandboxConfig(origin: string): Promise<object> {
  const { createSandbox } = await load<typeof import('./app')>('./app.ts');
  const answer = await createSandbox().request(`${origin}/config.json`);
  return answer.json();
}

/** Loaded here and not above, so that a build does not read the sandbox along with its configuration. */
async function load<Module>(file: string): Promise<Module> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await runnerImport<Module>(path)).module;
}
