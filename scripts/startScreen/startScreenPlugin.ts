import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const drawing = fileURLToPath(new URL('drawStartScreen.mjs', import.meta.url));
const place = '<div id="root">';

/** Puts the page that waits for its first answer into the built `index.html`, so that the first paint needs no script. */
export function startScreen(): Plugin {
  return {
    name: 'assetpay-start-screen',
    apply: 'build',
    transformIndexHtml(html) {
      if (!html.includes(place)) throw new Error('index.html: no place for the start screen.');
      const picture = execFileSync(process.execPath, [drawing], { encoding: 'utf8' });
      return html.replace(place, () => `${place}${picture}`);
    },
  };
}
