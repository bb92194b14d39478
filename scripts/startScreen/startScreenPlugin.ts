import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const drawing = fileURLToPath(new URL('drawStartScreen.mjs', import.meta.url));

/** Behind the words of `index.html`, which thus stand first on a page whose style sheet is lost. */
const place = /(?<=<div id="root">.*)(?=<\/div>)/;

/** Puts the page that waits for its first answer into the built `index.html`, so that the first paint needs no script. */
export function startScreen(): Plugin {
  return {
    name: 'assetpay-start-screen',
    apply: 'build',
    transformIndexHtml(html) {
      if (!place.test(html)) throw new Error('index.html: no place for the start screen.');
      const picture = execFileSync(process.execPath, [drawing], { encoding: 'utf8' });
      return html.replace(place, () => picture);
    },
  };
}
