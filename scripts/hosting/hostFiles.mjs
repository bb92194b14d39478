import { cacheControl, toSecurityHeaders } from './securityHeaders.mjs';

/** @typedef {import('./policySources.mjs').HostingConfig} HostingConfig */

const notice = 'Made of config.json by hosting/writeHeaders.mjs; run that again when it changes.';

/**
 * Makes `_headers`, which Netlify and Cloudflare Pages read. No two rules set the same header for one path,
 * because Cloudflare would join their values.
 * @param {HostingConfig} config
 * @param {string} [path] where the page is below its site's root, such as `/deposit/`
 * @returns {string}
 */
export function toHeadersFile(config, path = '/') {
  const security = Object.entries(toSecurityHeaders(config));
  const uncached = [path, `${path}index.html`, `${path}config.json`];
  return [
    `# ${notice}`,
    toRule(`${path}*`, security),
    toRule(`${path}assets/*`, [['Cache-Control', cacheControl.hashed]]),
    ...uncached.map((file) => toRule(file, [['Cache-Control', cacheControl.other]])),
    '',
  ].join('\n');
}

/**
 * @param {string} path
 * @param {[string, string][]} headers
 */
function toRule(path, headers) {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * Makes the security headers as directives of nginx, to be included where the page is served. With
 * `always` error pages carry them too.
 * @param {HostingConfig} config
 * @returns {string}
 */
export function toNginxHeaders(config) {
  const lines = Object.entries(toSecurityHeaders(config)).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return [`# ${notice}`, ...lines, ''].join('\n');
}
