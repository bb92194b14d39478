/** A running browser that takes commands of W3C WebDriver (https://www.w3.org/TR/webdriver2/). */
export type Driver = {
  /**
   * Sends a command of the session, such as `POST`, `/url`, `{ url }`. Resolves with the answer's value.
   * Rejects with the driver's own words.
   */
  send: (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;
  /** Uncaught errors of pages, where the browser tells them apart from its own. */
  errors: readonly string[];
  stop: () => Promise<void>;
};

export type Engine = {
  name: 'Firefox' | 'WebKit';
  /** The reason that it cannot be started here, with the command that installs it; `undefined` if it can. */
  whyAbsent: () => string | undefined;
  start: (scheme: 'dark' | 'light') => Promise<Driver>;
};
