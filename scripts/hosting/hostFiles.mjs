import { toSecurityHeaders } from './securityHeaders.mjs';
import { toCacheControl, toSharing } from './servedFiles.mjs';

/**
 * @typedef {object} Site
 * @property {import('./policySources.mjs').HostingConfig} config
 * @property {string[]} files the names of the files that the host serves
 * @property {string} path where the page is below its site's root, such as `/deposit/`
 */

const notice = 'Made of config.json by hosting/writeHeaders.mjs; run that again when it changes.';

/**
 * The headers that differ from file to file. One path is one file: Netlify, Cloudflare and Vercel send a header for a
 * pattern with the error page of a missing file too.
 * @param {Site} site
 * @returns {[path: string, headers: [string, string][]][]}
 */
function listFileHeaders({ files, path }) {
  return ['', ...files].map((name) => [
    path + name,
    Object.entries({ 'Cache-Control': toCacheControl(name), ...toSharing(name) }),
  ]);
}

/**
 * The headers of every path. Those of a file are not among them: a host would send both.
 * @param {Site} site
 * @returns {[string, string][]}
 */
function listCommonHeaders({ config }) {
  return Object.entries(toSecurityHeaders(config)).filter(([name]) => !(name in toSharing('')));
}

/**
 * Makes `_headers`, which Netlify and Cloudflare Pages read. No two rules set the same header for one path,
 * because Cloudflare would join their values.
 * @param {Site} site
 * @returns {string}
 */
export function toHeadersFile(site) {
  return [
    `# ${notice}`,
    toRule(`${site.path}*`, listCommonHeaders(site)),
    ...listFileHeaders(site).map(([path, headers]) => toRule(path, headers)),
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
  /** @type {[string, [string, string][]][]} */
  const rules = [[`${site.path}(.*)`, listCommonHeaders(site)], ...listFileHeaders(site)];
  const headers = rules.map(([source, pairs]) => ({
    source,
    headers: pairs.map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/**
 * Makes the security headers as directives of nginx, to be included where the page is served. With
 * `always` error pages carry them too.
 * @param {Site['config']} config
 * @param {string} [name] a file with headers of its own
 * @returns {string}
 */
export function toNginxHeaders(config, name = '') {
  const lines = Object.entries({ ...toSecurityHeaders(config), ...toSharing(name) }).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return [`# ${notice}`, ...lines, ''].join('\n');
}
