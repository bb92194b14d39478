import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHeadersFile, toNginxHeaders, toVercelConfig } from './hostFiles.mjs';
import { toSecurityHeaders } from './securityHeaders.mjs';
import { listServedFiles } from './servedFiles.mjs';

/**
 * Reads the `config.json` of a built page; no file means the defaults, as in the page. Throws if it holds
 * no JSON object.
 * @param {string} folder
 * @returns {import('./policySources.mjs').HostingConfig}
 */
export function readConfig(folder) {
  const file = join(folder, 'config.json');
  if (!existsSync(file)) return {};
  const config = parseJson(readFileSync(file, 'utf8'));
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config;
  throw new Error('config.json: is no JSON object.');
}

/** @param {string} text */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Writes the files from which hosts read headers, by the `config.json` of a built page. Throws an error
 * that names a key with an unusable value, and writes nothing then.
 * @param {string} folder the built page
 * @param {string} [path] where the page is below its site's root, such as `/deposit/`
 * @returns {string[]} the files, from `folder`
 */
export function writeHeaders(folder, path = '/') {
  const config = readConfig(folder);
  const site = { config, files: listServedFiles(folder), path };
  const files = {
    _headers: toHeadersFile(site),
    'vercel.json': toVercelConfig(site),
    'hosting/nginx-headers.conf': toNginxHeaders(config),
    'hosting/nginx-embed-headers.conf': toNginxHeaders(config, 'embed.js'),
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return Object.keys(files);
}

/** `node hosting/writeHeaders.mjs [/deposit/]` in the folder of the built page, or from anywhere else. */
async function main() {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const [path = '/'] = process.argv.slice(2);
  try {
    if (!/^\/([\w.~-]+\/)*$/.test(path)) throw new Error(`Not a path like /deposit/: ${path}`);
    // A build makes this file beside this one. It writes first, as its style sheet has headers too.
    const stamp = new URL('stampPage.mjs', import.meta.url).href;
    /** @type {{ stampPage: (folder: string, config: object) => string[] }} */
    const { stampPage } = await import(stamp);
    const config = readConfig(folder);
    // A configuration that cannot be used is refused before anything is written.
    toSecurityHeaders(config);
    const stamped = stampPage(folder, config);
    console.log(`Written: ${[...stamped, ...writeHeaders(folder, path)].join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

// The real path, because the folder may be a symbolic link.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
