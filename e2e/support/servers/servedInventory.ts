import { test as base } from '../page/test';
import { startSandbox } from './startSandbox';

/** `test` with a sandbox of its own that serves the response `served`. Set it with `test.use`. */
export const test = base.extend<{ served: unknown }>({
  served: [undefined, { option: true }],
  baseURL: async ({ served }, use) => {
    const { origin, stop } = await startSandbox({ inventoryFile: served });
    await use(origin);
    stop();
  },
});
