import { createHash } from 'node:crypto';

/** The public address of the page in examples; a host writes its own. */
const exampleSite = 'https://deposit.site.example';

/**
 * The same `embed.js` under a name with its version, by file name, and the tag that loads it by its hash. `embed.js` changes with
 * each release, so that a page with an `integrity` of it would break.
 * @param embed the bytes of `embed.js`
 * @param version of the page, such as `1.2.3`
 */
export function toVersionedFiles(embed: string, version: string): Map<string, string> {
  const name = `embed-${version}.js`;
  const hash = createHash('sha384').update(embed).digest('base64');
  const tag = `<script src="${exampleSite}/${name}" integrity="sha384-${hash}" crossorigin></script>`;
  return new Map([
    [name, embed],
    ['hosting/embed.html', `${tag}\n`],
  ]);
}
