import { createHash } from 'node:crypto';
import { toMetaPolicy } from './securityHeaders.mjs';

/** What a browser checks against the hash: the tags through which scripts and styles are asked for. */
const loadingTag = /<(?:script|link)\b[^>]*\b(?:src|href)="\.\/(assets\/[^"]+)"[^>]*>/g;
const charset = /<meta charset="utf-8" ?\/?>/;

/**
 * The `integrity` of a file, by which a browser refuses anything but these very bytes.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function toIntegrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * The built `index.html` with the hash of each script and style that it names, and with the part of the
 * policy that is the same for every host before anything that could break it.
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
