/** An error of the API, as an answer carries it. */
export type ApiError = {
  code: number;
  key: string;
  status: number;
  message: string;
  fields?: Record<string, string>;
  /** Facts beyond the message, as `ITEM_OVERSTOCKED` has them. */
  details?: object;
  /** Seconds. */
  retryAfter?: number;
};

/** One row of a table of errors; `retryAfter` in seconds. */
export function defineError(code: number, status: number, message: string, retryAfter?: number) {
  return { code, status, message, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
