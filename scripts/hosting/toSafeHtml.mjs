import { createHash } from 'node:crypto';
import { toMetaPolicy } from './securityHeaders.mjs';

/** The tags that load scripts and styles, in which browsers check `integrity`. */
const loadingTag = /<(?:script|link)\b[^>]*\b(?:src|href)="\.\/(assets\/[^"]+)"[^>]*>/g;
const charset = /<meta charset="utf-8" ?\/?>/;

/**
 * The `integrity` of a file: a browser refuses any other bytes.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function toIntegrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Adds to the built `index.html` the hash of each script and style that it names, and the policy that is
 * the same for every host. The policy stands first: it applies only to elements after it. Throws if the
 * HTML has no `<meta charset>`, behind which it is put.
 * @param {string} html
 * @param {(name: string) => Uint8Array} readFile by the name from the folder of `index.html`
 * @returns {string}
 */
export function toSafeHtml(html, readFile) {
  if (!charset.test(html)) throw new Error('index.html: no place for the policy was found.');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${toMetaPolicy()}" />`;
  return html
    .replace(charset, (tag) => `${tag}\n    ${policy}`)
    .replace(loadingTag, (tag, name) => {
      const hash = toIntegrity(readFile(name));
      return tag.replace(/ ?\/?>$/, (end) => ` integrity="${hash}"${end}`);
    });
}
