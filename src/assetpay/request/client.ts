/** Where the client token comes from (design.md 4.3). The token itself never leaves this value. */
export type TokenSource = {
  /** The token to send, asked for once when there is none yet; `undefined` when nobody has one. */
  get: () => Promise<string | undefined>;
  /** A newer token than `refused`, from the same source; `undefined` when there is none. */
  renew: (refused: string) => Promise<string | undefined>;
};

/** The API as the page talks to it: a value passed down, no singleton. */
export type AssetPayClient = {
  /** Without a trailing slash: `https://api.assetpay.gg`. */
  baseUrl: string;
  /** `raw` sends the bare token, as the seed shows; `bearer` prefixes it (contract.md D1). */
  authScheme: 'raw' | 'bearer';
  token: TokenSource;
  fetch: typeof fetch;
};
