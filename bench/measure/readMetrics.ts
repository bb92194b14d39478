import type { CDPSession } from '@playwright/test';

/** The time that the browser's main thread has spent so far, in ms, and the memory that it holds. */
export type Metrics = {
  script: number;
  style: number;
  layout: number;
  /** Bytes. */
  heap: number;
  nodes: number;
};

export async function readMetrics(devtools: CDPSession): Promise<Metrics> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  const read = (name: string) => values.get(name) ?? Number.NaN;
  return {
    script: read('ScriptDuration') * 1000,
    style: read('RecalcStyleDuration') * 1000,
    layout: read('LayoutDuration') * 1000,
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
  };
}

/** Reads the same after a garbage collection. */
export async function readSettledMetrics(devtools: CDPSession): Promise<Metrics> {
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  return readMetrics(devtools);
}
