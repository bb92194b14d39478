import { toSecurityHeaders } from './securityHeaders.mjs';
import { toCacheControl } from './servedFiles.mjs';

/**
 * @typedef {object} Site
 * @property {import('./policySources.mjs').HostingConfig} config
 * @property {string[]} files the names of the files that the host serves
 * @property {string} path where the page is below its site's root, such as `/deposit/`
 */

const notice = 'Made of config.json by hosting/writeHeaders.mjs; run that again when it changes.';

/**
 * Pairs each path with its caching. One path is one file: Netlify, Cloudflare and Vercel send a header for a
 * pattern with the error page of a missing file too.
 * @param {Site} site
 * @returns {[path: string, caching: string][]}
 */
function listCaching({ files, path }) {
  return ['', ...files].map((name) => [path + name, toCacheControl(name)]);
}

/**
 * Makes `_headers`, which Netlify and Cloudflare Pages read. No two rules set the same header for one path,
 * because Cloudflare would join their values.
 * @param {Site} site
 * @returns {string}
 */
export function toHeadersFile(site) {
  const security = Object.entries(toSecurityHeaders(site.config));
  return [
    `# ${notice}`,
    toRule(`${site.path}*`, security),
    ...listCaching(site).map(([path, caching]) => toRule(path, [['Cache-Control', caching]])),
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
 * Makes `vercel.json`, which Vercel reads from the root of a deployment.
 * @param {Site} site
 * @returns {string}
 */
export function toVercelConfig(site) {
  const security = Object.entries(toSecurityHeaders(site.config));
  const caching = listCaching(site).map(([source, value]) => ({
    source,
    headers: [{ key: 'Cache-Control', value }],
  }));
  const all = {
    source: `${site.path}(.*)`,
    headers: security.map(([key, value]) => ({ key, value })),
  };
  return `${JSON.stringify({ headers: [all, ...caching] }, null, 2)}\n`;
}

/**
 * Makes the security headers as directives of nginx, to be included where the page is served. With
 * `always` error pages carry them too.
 * @param {Site['config']} config
 * @returns {string}
 */
export function toNginxHeaders(config) {
  const lines = Object.entries(toSecurityHeaders(config)).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return [`# ${notice}`, ...lines, ''].join('\n');
}
