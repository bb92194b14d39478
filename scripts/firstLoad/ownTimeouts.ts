/** In place of timers that another provider could give: those of the browser. */
export const timeoutManager = globalThis;

export const systemSetTimeoutZero = (act: () => void) => setTimeout(act, 0);
