import { host, selectPort, startServer } from './startServer';

export type Preview = {
  /** Such as `http://127.0.0.1:40321`. */
  origin: string;
  stop: () => Promise<void>;
};

/** Serves the built page with a sandbox of its own, for settings that only `environment` can make. */
export async function startPreview(environment: Record<string, string>): Promise<Preview> {
  const port = await selectPort();
  const origin = `http://${host}:${port}`;
  const stop = await startServer({
    program: process.execPath,
    args: ['node_modules/vite/bin/vite.js', 'preview'],
    env: { ...environment, PORT: String(port), HOST: host },
    probe: `${origin}/health`,
  });
  return { origin, stop };
}
