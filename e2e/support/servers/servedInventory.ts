import { writeFileSync } from 'node:fs';
import { test as base } from '../page/test';
import { startPreview } from './startPreview';

/** `test` with a sandbox of its own that serves the response `served`. Set it with `test.use`. */
export const test = base.extend<{ served: unknown }>({
  served: [undefined, { option: true }],
  baseURL: async ({ served }, use, info) => {
    const file = info.outputPath('served.json');
    writeFileSync(file, JSON.stringify(served));
    const preview = await startPreview({ SANDBOX_INVENTORY: file });
    await use(preview.origin);
    await preview.stop();
  },
});
