import type { Connect } from 'vite';
import { createSandbox } from './app';
import { createMiddleware } from './http/createMiddleware';
import { readOptions } from './readOptions';

/** A sandbox for a Vite server, set up by the `SANDBOX_…` variables. */
export function serveSandbox(env: NodeJS.ProcessEnv): Connect.NextHandleFunction {
  return createMiddleware(createSandbox(readOptions(env)));
}
