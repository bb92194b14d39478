/** The source of the client token (SECURITY.md). The token itself is kept nowhere else. */
export type TokenSource = {
  /**
   * The current token, fetched once if there is none yet; `undefined` if no source has one. Rejects with an
   * `AssetPayError` that says why, if there is one that must not be used.
   */
  get: () => Promise<string | undefined>;
  /** A token of the same player that was not refused yet; `undefined` if there is none. Rejects like `get`. */
  renew: (refused: string) => Promise<string | undefined>;
};

/** The API client: a value that is passed down, no singleton. */
export type AssetPayClient = {
  /** Without a trailing slash: `https://api.assetpay.gg`. */
  baseUrl: string;
  /** `raw` sends the token alone, `bearer` with a prefix (docs/api.md, Where the sources disagree). */
  authScheme: 'raw' | 'bearer';
  token: TokenSource;
  fetch: typeof fetch;
};
