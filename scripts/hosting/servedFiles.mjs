import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Hashed names change with their content; browsers revalidate all other files each time. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
};

/**
 * The `Cache-Control` of an existing file. A missing one never gets that of its folder: browsers would keep
 * its error page for a year.
 * @param {string} name from the folder of the built page
 * @returns {string}
 */
export function toCacheControl(name) {
  return name.startsWith('assets/') ? cacheControl.hashed : cacheControl.other;
}

/** `embed.js`, its module and its custom element: the files that pages of other origins load. */
const sharedFile = /^embed[\w.-]*\.m?js$/;

/**
 * The headers by which a file may or may not be loaded by pages of other origins. `*` lets `integrity` and modules
 * work there; these files hold nothing of anybody.
 * @param {string} name from the folder of the built page
 * @returns {Record<string, string>}
 */
export function toSharing(name) {
  if (!sharedFile.test(name)) return { 'Cross-Origin-Resource-Policy': 'same-origin' };
  return {
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  };
}

/** Files that set a host up, and are not for browsers. */
const hostFile = /^(_|\.|hosting\/|vercel\.json$)/;

/**
 * Lists the files of a built page that browsers may ask for, sorted.
 * @param {string} folder the built page
 * @returns {string[]} names from `folder`, with `/` on every system
 */
export function listServedFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !hostFile.test(name))
    .sort();
}
