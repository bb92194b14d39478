// The build copies this file into `embed.d.ts`: it holds types alone and imports nothing.

/** Dark or light; `system` follows the device. */
export type ThemeMode = 'dark' | 'light' | 'system';

/** The looks of the page (docs/theming.md). A value that cannot be used counts as absent, and is told by `warning`. */
export type HostTheme = {
  mode?: ThemeMode | undefined;
  /** A colour of buttons, links, marks and the focus: `#rrggbb`, `rgb()`, `hsl()` or `oklch()`. */
  accent?: string | undefined;
  /** A colour behind everything, which the other neutral colours follow. */
  background?: string | undefined;
  /** The corner of a card, from `0` to `24px` or `1.5rem`. */
  radius?: string | undefined;
  /** Names of families that the player may have, in their order. */
  font?: string | undefined;
  /** The address of a picture on the page's own site, or on that of the logo in `config.json`. */
  logo?: string | undefined;
  /** Colours by the names of their tokens, such as `primary` or `--ap-primary`. */
  variables?:
    | { dark?: Readonly<Record<string, string>>; light?: Readonly<Record<string, string>> }
    | undefined;
};

/** Settings that the host can change at any time, all optional (docs/embedding.md, Settings). */
export type HostSettings = {
  /** Followed at once, over what `config.json` says. */
  theme?: ThemeMode | HostTheme | undefined;
  /** A BCP 47 tag such as `de`: the language of the page, unless the player has chosen another on this device. */
  locale?: string | undefined;
  /** The site's own unit (docs/units.md), in place of that of `config.json`. One with a wrong field counts as absent. */
  currency?: Readonly<Record<string, unknown>> | undefined;
  /** USD that the player wants to deposit. Nothing is picked by it. */
  amount?: number | undefined;
  /** The least USD of a deposit that the site takes; shown, not enforced. */
  min?: number | undefined;
  /** The most USD of a deposit that the site takes; shown, not enforced. */
  max?: number | undefined;
  /** Keeps sums, ids and QR codes out of sight for those who watch the screen. The player can show them again. */
  streamer?: boolean | undefined;
};

/** The reason to ask for a token: there is none yet, or the API refused the last one. */
export type TokenReason = 'start' | 'expired';

/** `signal` is aborted once nobody waits for the answer any more. */
export type TokenRequest = { reason: TokenReason; signal: AbortSignal };

/** A deposit as the API reports it. Money is USD in whole cents. */
export type HostDeposit = {
  tradeId: string;
  /** The page's own number of the order; absent if the API does not name it. */
  externalId?: string;
  /** Steam's app id of the game. */
  game: string;
  /** A status of AssetPay. New ones can appear. */
  status: string;
  cents?: number;
  /** Credited when the offer is accepted. */
  preCents?: number;
  /** Credited when the hold ends. */
  pendingCents?: number;
  /** ISO 8601; only while a hold has an end. */
  holdEndDate?: string;
};

/** An event that the frame sends to its host. Each event holds the whole state of its subject (docs/embedding.md, Events). */
export type DepositEvent =
  | { type: 'ready' }
  | { type: 'state'; state: 'loading' | 'items' | 'signedOut' | 'problem'; game?: string }
  | { type: 'selection'; game: string; count: number; cents: number; usd: number }
  | ({ type: 'deposit.created' } & HostDeposit)
  | ({ type: 'deposit.status' } & HostDeposit)
  | { type: 'deposit.failed'; key: string; externalId: string; game: string }
  /** `check`, of `EMBED_TIMED_OUT`, is the address that says what is wrong with the installation. */
  | { type: 'error'; key: string; severity: 'recoverable' | 'unrecoverable'; check?: string }
  | { type: 'height'; px: number }
  | { type: 'theme'; colorScheme: 'dark' | 'light' | 'light dark' }
  | ({ type: 'warning' } & ThemeWarning)
  /** The dialog was closed. It comes from `mountDeposit`, not from the frame. */
  | { type: 'close' };

/** A value of a theme that is not used as it was given. `field` names it: `theme.accent`, `theme.variables.dark.primary`. */
export type ThemeWarning =
  /** It counts as absent. */
  | { key: 'THEME_VALUE_UNUSABLE'; field: string }
  /** It could not be told from what is behind it: `token` has the colour `used` in one scheme. */
  | {
      key: 'THEME_COLOR_CORRECTED';
      field: string;
      token: string;
      scheme: 'dark' | 'light';
      given: string;
      used: string;
    };

/** Heights in CSS px. */
export type FrameSize =
  /** Fills its container, whose height you set; the page scrolls inside. `min` is its least height (480). */
  | { mode: 'box'; min?: number }
  /** As tall as its content, between `min` (480) and `max` (900). */
  | { mode: 'content'; min?: number; max?: number };

export type MountOptions = HostSettings & {
  /** The address of the deposit page. */
  src: string;
  /** Answers a client token of the player, or nothing if nobody is signed in. Asked again when a token expires. */
  getToken: (
    request: TokenRequest,
  ) => Promise<string | null | undefined> | string | null | undefined;
  onEvent?: ((event: DepositEvent) => void) | undefined;
  /** Steam's app id of the game to begin with; the page's `?game=` takes the same ones. */
  game?: string | undefined;
  size?: FrameSize | undefined;
  /** `dialog` opens a modal dialog, full screen on phones. */
  variant?: 'inline' | 'dialog' | undefined;
  /** The name of the frame for screen readers. */
  title?: string | undefined;
  /** The name of the dialog's button that closes it. */
  closeTitle?: string | undefined;
  /** `true` for the least that the page needs, or permissions of your own. */
  sandbox?: boolean | string | undefined;
  /** ms until the page counts as unreachable. */
  timeoutMs?: number | undefined;
};

/** A mounted page. */
export type MountedDeposit = {
  frame: HTMLIFrameElement;
  /** Resolves once the page listens; rejects with `EMBED_TIMED_OUT`. Stays open if it is destroyed before. */
  ready: Promise<void>;
  /** Changes settings at any time, also before the page is ready. */
  update: (change: HostSettings) => void;
  /** Has inventory and deposits read again. */
  refresh: () => void;
  /** Removes the frame and every listener. May be called any number of times. */
  destroy: () => void;
};

export type MountDeposit = (
  container: Element | ShadowRoot,
  options: MountOptions,
) => MountedDeposit;
