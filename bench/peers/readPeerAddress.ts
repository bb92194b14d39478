/** Reads a peer page's address: `#token=…` and `?limit=…`. */
export type PeerAddress = {
  token: string;
  /** Number of items of the one request; `-1` is all. */
  limit: string;
  /** The sandbox's `steamImageBaseUrl`. */
  imageBase: string;
};

export function readPeerAddress({ hash, search, origin }: Location): PeerAddress {
  return {
    token: new URLSearchParams(hash.slice(1)).get('token') ?? '',
    limit: new URLSearchParams(search).get('limit') ?? '-1',
    imageBase: `${origin}/sandbox/image/`,
  };
}
