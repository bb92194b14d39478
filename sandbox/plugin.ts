import type { Connect, Plugin } from 'vite';
import { createSandbox } from './app';
import { createMiddleware } from './createMiddleware';
import { readOptions } from './readOptions';

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

function mount(middlewares: Connect.Server): void {
  // Vitest starts a Vite server of its own, whose requests the sandbox has no business with.
  if (process.env.VITEST) return;
  middlewares.use(createMiddleware(createSandbox(readOptions(process.env))));
}
