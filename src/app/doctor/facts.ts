import type { Config } from '~/app/visit/config';
import type { WrongAnswer } from '~/app/visit/getConfig';

/** An answer of the page's own host, which hides no header. `undefined` where none came. */
export type OwnAnswer = {
  status: number;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
  text: string;
};

/** The place of this page, by its address and its frame. */
export type PlaceFacts = {
  origin: string;
  /** `false` for plain http on another machine than this one. */
  isSecure: boolean;
  isFramed: boolean;
  /** `host` of the address, as it stands there. */
  named: string | undefined;
  /** Origins of the pages around this one, the nearest first; empty where the browser does not say. */
  around: readonly string[];
};

/** The files of the host that browsers need first. */
export type FileFacts = {
  page: OwnAnswer | undefined;
  config: OwnAnswer | undefined;
  /** A file of `assets/`, whose name changes with its content. */
  hashed: OwnAnswer | undefined;
  embed: OwnAnswer | undefined;
  /** The policy inside `index.html`. */
  metaPolicy: string;
};

/** The outcome of reading `config.json`: its values, the keys that it refuses, or the answer in place of the file. */
export type ConfigFacts =
  | { kind: 'usable'; config: Config }
  | { kind: 'wrong'; keys: readonly string[] }
  | { kind: 'lost'; answer: WrongAnswer }
  | { kind: 'failed' };

/** A token by its form alone: no fact holds a part of it. */
export type TokenFacts =
  /** `key` says why, as in docs/troubleshooting.md. */
  | { kind: 'none'; key: string }
  /** `config.json` comes first. */
  | { kind: 'unasked' }
  | {
      kind: 'token';
      parts: number;
      /** Names of claims that it needs and lacks. */
      lacks: readonly string[];
      /** ms since 1970. */
      expiresAt: number | undefined;
    };

/** An answer of the API to one probe; `unreadable` if the browser shows none. */
export type Probe =
  | 'unreadable'
  | {
      status: number;
      isJson: boolean;
      /** The API's error key. */
      key: string | undefined;
      hasRetryAfter: boolean;
      /** ms since 1970; `undefined` where CORS hides it. */
      date: number | undefined;
      /** Of the first item with one. */
      iconUrl: string | undefined;
    };

export type ApiFacts = {
  /** The address of the probe. */
  url: string;
  /** Without an `Authorization` header, so that no preflight precedes it. */
  plain: Probe;
  /** With one. */
  signed: Probe;
  /** True if the API answers a request whose answer no script may read. */
  isReachable: boolean;
};

export type PictureFacts = {
  url: string;
  /** False if no item told an icon's hash: nothing need be at `url`. */
  isIcon: boolean;
  isLoaded: boolean;
};

/** Everything that the check has seen of an installation. It holds no secret, so that its report may be passed on. */
export type Facts = {
  place: PlaceFacts;
  files: FileFacts;
  config: ConfigFacts;
  token: TokenFacts;
  /** `undefined` while there is no usable configuration. */
  api: ApiFacts | undefined;
  picture: PictureFacts | undefined;
  /** The device's clock when `files.page` came, ms since 1970. */
  clock: number;
  storage: { device: boolean; tab: boolean };
  /** Refusals by the policy meanwhile: a directive, and the origin that it concerns. */
  refused: readonly { directive: string; origin: string }[];
};
