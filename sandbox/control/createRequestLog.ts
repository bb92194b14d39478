import { createHash } from 'node:crypto';

export type LoggedRequest = { method: string; path: string; query: string; at: string };

const maxEntries = 10_000;

/**
 * The API requests that arrived, for tests that count them. Tokens are kept as digests, only to tell
 * one caller's requests from another's, and never leave this file.
 */
export function createRequestLog() {
  let rows: { request: LoggedRequest; digest: string }[] = [];
  return {
    add(request: LoggedRequest, token: string): void {
      rows = [...rows.slice(1 - maxEntries), { request, digest: toDigest(token) }];
    },
    /** The requests sent with `token`, or all of them, oldest first. */
    select(token: string | undefined): LoggedRequest[] {
      const digest = token === undefined ? undefined : toDigest(token);
      return rows
        .filter((row) => digest === undefined || row.digest === digest)
        .map(({ request }) => request);
    },
    clear(token: string | undefined): void {
      const digest = token === undefined ? undefined : toDigest(token);
      rows = digest === undefined ? [] : rows.filter((row) => row.digest !== digest);
    },
  };
}

function toDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export type RequestLog = ReturnType<typeof createRequestLog>;
