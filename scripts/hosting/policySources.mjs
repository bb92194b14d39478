/**
 * The keys of `config.json` that decide with whom the page talks, with the values of the file.
 * @typedef {object} HostingConfig
 * @property {string} [apiBaseUrl]
 * @property {string} [steamImageBaseUrl]
 * @property {string} [tokenEndpoint]
 * @property {string[]} [parentOrigins]
 * @property {string | { logo?: string }} [theme]
 */

/** The page's own defaults (docs/configuration.md). */
const defaults = {
  apiBaseUrl: 'https://api.assetpay.gg',
  steamImageBaseUrl: 'https://community.akamai.steamstatic.com/economy/image/',
  parentOrigins: [],
};

/**
 * An origin that a policy can name. A URL may also hold characters that would end a directive or a header,
 * and `*`, which means every host in a policy.
 */
const sourcePattern = /^https?:\/\/[a-z0-9._-]+(:\d+)?$/;

/**
 * @param {string} key
 * @returns {never}
 */
function refuse(key) {
  throw new Error(`config.json: ${key} has a value that cannot be used.`);
}

/** @param {URL} url */
function isLocal({ hostname }) {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1';
}

/**
 * Accepts `https:`, and `http:` on this machine alone, as the page does.
 * @param {string} key
 * @param {unknown} value
 * @returns {URL}
 */
function parseAddress(key, value) {
  if (typeof value !== 'string' || !URL.canParse(value)) return refuse(key);
  const url = new URL(value);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url));
  return isSafe && sourcePattern.test(url.origin) ? url : refuse(key);
}

/**
 * Answers nothing for a path of the page's own site: `'self'` covers it.
 * @param {string} key
 * @param {unknown} value
 * @returns {URL[]}
 */
function selectForeign(key, value) {
  const isPath = typeof value === 'string' && /^\.{0,2}\/(?![/\\\s])/.test(value);
  return isPath ? [] : [parseAddress(key, value)];
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function parseParent(value) {
  const { origin } = parseAddress('parentOrigins', value);
  return origin === value ? origin : refuse('parentOrigins');
}

/**
 * Lists the origins that the page sends requests to besides its own, those of its pictures, and those that
 * may embed it. Throws an error that names the key with an unusable value.
 * @param {HostingConfig} config
 */
export function toPolicySources(config) {
  const { apiBaseUrl, steamImageBaseUrl, parentOrigins } = { ...defaults, ...config };
  if (!Array.isArray(parentOrigins)) return refuse('parentOrigins');
  const connect = [
    ...selectForeign('apiBaseUrl', apiBaseUrl),
    ...(config.tokenEndpoint === undefined
      ? []
      : selectForeign('tokenEndpoint', config.tokenEndpoint)),
  ];
  const logo = typeof config.theme === 'object' ? config.theme?.logo : undefined;
  const images = selectForeign('steamImageBaseUrl', steamImageBaseUrl);
  const logos = logo === undefined ? [] : selectForeign('theme.logo', logo);
  return {
    connect: toUnique(connect.map((url) => url.origin)),
    // The page also loads absolute picture URLs on the base's host, on the default port.
    images: toUnique([
      ...images.flatMap((url) => [url.origin, `https://${url.hostname}`]),
      ...logos.map((url) => url.origin),
    ]),
    parents: toUnique(parentOrigins.map(parseParent)),
  };
}

/**
 * Lists the origins, other than the page's own, that every visit asks: of the API and of the pictures. Throws like
 * `toPolicySources`.
 * @param {HostingConfig} config
 * @returns {{ api: string[], pictures: string[] }}
 */
export function listFirstOrigins(config) {
  const { apiBaseUrl, steamImageBaseUrl } = { ...defaults, ...config };
  return {
    api: selectForeign('apiBaseUrl', apiBaseUrl).map(({ origin }) => origin),
    pictures: selectForeign('steamImageBaseUrl', steamImageBaseUrl).map(({ origin }) => origin),
  };
}

/**
 * @param {string[]} values
 * @returns {string[]}
 */
function toUnique(values) {
  return [...new Set(values)];
}
