/**
 * The keys of `config.json` that decide whom the page talks to, as they stand in the file.
 * @typedef {object} HostingConfig
 * @property {string} [apiBaseUrl]
 * @property {string} [steamImageBaseUrl]
 * @property {string} [tokenEndpoint]
 * @property {string[]} [parentOrigins]
 */

/** The page's own defaults (README). */
const defaults = {
  apiBaseUrl: 'https://api.assetpay.gg',
  steamImageBaseUrl: 'https://community.akamai.steamstatic.com/economy/image/',
  parentOrigins: [],
};

/**
 * A host that a policy can name. An address may hold characters that would end a directive or a header,
 * and `*`, which a policy would take for every host.
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
 * Plain `http:` is for the machine itself alone, as in the page.
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
 * Nothing for a path of the page's own site, which `'self'` covers.
 * @param {string} key
 * @param {unknown} value
 * @returns {URL[]}
 */
function selectForeign(key, value) {
  const isPath = typeof value === 'string' && /^\.{0,2}\/(?![/\\])/.test(value);
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
 * The origins that the page talks to besides its own, that pictures come from, and that may embed it.
 * Throws an error that names the key with an unusable value.
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
  const images = selectForeign('steamImageBaseUrl', steamImageBaseUrl);
  return {
    connect: toUnique(connect.map((url) => url.origin)),
    // The page takes absolute addresses of pictures on the base's own host, and those without a port.
    images: toUnique(images.flatMap((url) => [url.origin, `https://${url.hostname}`])),
    parents: toUnique(parentOrigins.map(parseParent)),
  };
}

/**
 * @param {string[]} values
 * @returns {string[]}
 */
function toUnique(values) {
  return [...new Set(values)];
}
