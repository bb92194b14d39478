/** The source of the client token (SECURITY.md). The token itself is kept nowhere else. */
export type TokenSource = {
  /** The current token, fetched once if there is none yet; `undefined` if no source has one. */
  get: () => Promise<string | undefined>;
  /** A newer token than `refused`, from the same source; `undefined` if there is none. */
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
