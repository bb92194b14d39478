import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HostingConfig, listFirstOrigins } from './policySources.mjs';
import { toStampedPage } from './toStampedPage';

/**
 * Stamps theme, language, title and first connections of a `config.json` into the `index.html` of a built page (`toStampedPage.ts`). Answers the files
 * that it wrote, from `folder`.
 */
export function stampPage(folder: string, config: HostingConfig & { locale?: unknown }): string[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const late = readdirSync(join(folder, 'assets'))
    .filter((name) => /^wearTheme-.*\.js$/.test(name))
    .map((name) => `assets/${name}`);
  const origins = listFirstOrigins(config);
  const stamp = { config, titles: JSON.parse(read('hosting/titles.json')), late, origins };
  const { html, sheet } = toStampedPage(read('index.html'), stamp, (css) => ({
    name: `assets/theme-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`,
    integrity: `sha384-${createHash('sha384').update(css).digest('base64')}`,
  }));
  if (sheet !== undefined) writeFileSync(join(folder, sheet.name), sheet.css);
  writeFileSync(join(folder, 'index.html'), html);
  return sheet === undefined ? ['index.html'] : ['index.html', sheet.name];
}
