import type { AssetPayClient } from './client';

/** One request of the API, without what its sender decides. */
export type ApiCall = {
  path: string;
  /** `undefined` values are left out. The API refuses unknown parameters (docs/api.md, Hosts and conventions). */
  query?: Record<string, string | number | boolean | undefined>;
  /** Sends a `POST` with this as JSON. */
  body?: object;
};

/** The arguments of `fetch` for one request. */
export type FetchArguments = { url: string; init: RequestInit };

/** Makes the arguments of `fetch` for a request that carries `token`. */
export function toFetch(
  { baseUrl, authScheme }: Pick<AssetPayClient, 'baseUrl' | 'authScheme'>,
  call: ApiCall,
  token: string,
): FetchArguments {
  return {
    url: toUrl(baseUrl, call),
    init: {
      ...(call.body && { method: 'POST', body: JSON.stringify(call.body) }),
      headers: {
        Authorization: authScheme === 'bearer' ? `Bearer ${token}` : token,
        ...(call.body && { 'Content-Type': 'application/json' }),
      },
      // The API needs the token alone, so no cookies are sent.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    },
  };
}

function toUrl(baseUrl: string, call: ApiCall): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) query.append(name, String(value));
  }
  return `${baseUrl}${call.path}${call.query ? `?${query}` : ''}`;
}
