import { findLanguage } from '~/lib/language/chooseLanguage';
import { toLangTag } from '~/lib/language/languages';
import { deriveColours, listOwn } from '~/ui/theme/deriveColours';
import { readTheme } from '~/ui/theme/readTheme';
import type { Theme } from '~/ui/theme/theme';
import { colourNames, colourTokens } from '~/ui/theme/tokens';

/** The title of the page in each language, by its code. */
export type Titles = Readonly<Record<string, string>>;

/** `sheet` is the style sheet of a theme, for `name` below the page's folder. */
export type StampedPage = { html: string; sheet?: { name: string; css: string } };

/** `origins`: of the API and of the pictures, if they are not the page's own. */
type Stamp = {
  config: { locale?: unknown; theme?: unknown };
  titles: Titles;
  late: string[];
  origins: { api: string[]; pictures: string[] };
};

/** Marks what was stamped, so that another stamp takes its place. */
const stamped = /\n *<link data-(?:theme-sheet|first-origin)[^>]*>/g;

/**
 * Writes theme, language and title of `config.json` into `index.html`, so that the first paint has them: a style sheet in a file
 * of its own, as the policy of the page wants it, and attributes. Connections to other origins begin with the page. `late` are the files of code that a theme needs. Stamping again
 * replaces what was stamped. A theme that cannot be used is left to the page, which names it.
 * @param toSheet names a style sheet and makes the attribute of its hash
 */
export function toStampedPage(
  html: string,
  { config, titles, late, origins }: Stamp,
  toSheet: (css: string) => { name: string; integrity: string },
): StampedPage {
  const { theme, wrong } =
    config.theme === undefined
      ? { theme: {}, wrong: [] }
      : readTheme(config.theme, { page: 'https://page.invalid/', isAllowed: () => true });
  const used = wrong.length > 0 ? {} : theme;
  const plain = toPlain(stampLanguage(html, config.locale, titles));
  const page = stampOrigins(plain, origins);
  const css = config.theme === undefined || wrong.length > 0 ? '' : toCss(used);
  const withMode = stampMode(page, used);
  if (css === '') return { html: withMode };
  const { name, integrity } = toSheet(css);
  const links = [
    `<link data-theme-sheet rel="stylesheet" href="./${name}" integrity="${integrity}" />`,
    ...late.map(
      (file) => `<link data-theme-sheet rel="modulepreload" crossorigin href="./${file}" />`,
    ),
  ];
  const inHead = withMode.replace(/\n *<\/head>/, (end) => `\n    ${links.join('\n    ')}${end}`);
  return { html: inHead, sheet: { name, css } };
}

function toPlain(html: string): string {
  return html.replace(stamped, '');
}

function stampLanguage(html: string, locale: unknown, titles: Titles): string {
  const language = typeof locale === 'string' ? findLanguage(locale) : undefined;
  const [lang, dir] = language ? [toLangTag(language), language.dir] : ['en', 'ltr'];
  const title = titles[language?.code ?? 'en'] ?? titles.en ?? '';
  const known = new Set(Object.values(titles));
  return html
    .replace(/<html[^>]*>/, `<html lang="${lang}" dir="${dir}">`)
    .replace(/<title>([^<]*)<\/title>/, (tag, old) =>
      // A title of the site's own stays.
      known.has(old) ? `<title>${title}</title>` : tag,
    );
}

/** Before the first file that the page asks for. Answers to the API's requests are read, which takes a connection by CORS. */
function stampOrigins(html: string, { api, pictures }: Stamp['origins']): string {
  const links = [
    ...api.map((origin) => toConnection(origin, ' crossorigin')),
    ...pictures.map((origin) => toConnection(origin, '')),
  ];
  return html.replace(/(?=\n *<link rel="preload" href="\.\/config\.json")/, links.join(''));
}

function toConnection(origin: string, mode: string): string {
  return `\n    <link data-first-origin rel="preconnect"${mode} href="${origin}" />`;
}

function stampMode(html: string, theme: Theme): string {
  const { mode = 'system', logo } = theme;
  const attributes = [
    mode === 'system' ? '' : ` data-theme="${mode}"`,
    // The place of the logo; the picture comes with the theme itself.
    logo === undefined ? '' : ' data-logo=""',
  ].join('');
  const schemes = mode === 'system' ? 'dark light' : mode;
  return html
    .replace(/<html[^>]*(?=>)/, (tag) => `${tag}${attributes}`)
    .replace(/(<meta name="color-scheme" content=")[^"]*/, `$1${schemes}`)
    .replaceAll(
      /(<meta name="theme-color" content=")[^"]*(" media="\(prefers-color-scheme: (dark|light)\)")/g,
      (_, start, end, device) =>
        `${start}${findCanvas(theme, mode === 'system' ? device : mode)}${end}`,
    );
}

function findCanvas(theme: Theme, scheme: string): string {
  return deriveColours(theme, scheme === 'light' ? 'light' : 'dark').colours.canvas;
}

/** The tokens of a theme that differ from the page's own, in both schemes. */
function toCss(theme: Theme): string {
  const [dark, light] = (['dark', 'light'] as const).map(
    (scheme) => deriveColours(theme, scheme).colours,
  );
  if (dark === undefined || light === undefined) return '';
  const [ownDark, ownLight] = [listOwn('dark'), listOwn('light')];
  const changed = colourNames.filter(
    (name) => dark[name] !== ownDark[name] || light[name] !== ownLight[name],
  );
  const plain = [
    ...(theme.radius ? [`--ap-radius:${theme.radius}`] : []),
    ...(theme.font ? [`--ap-font:${theme.font}`] : []),
  ];
  if (changed.length + plain.length === 0) return '';
  const toColours = (colours: typeof dark) =>
    changed.map((name) => `--ap-${colourTokens[name].name}:${colours[name]}`).join(';');
  const inLight = toColours(light);
  return [
    `:root{${[toColours(dark), ...plain].filter(Boolean).join(';')}}`,
    `@media (prefers-color-scheme:light){:root:not([data-theme=dark]){${inLight}}}`,
    `:root[data-theme=light]{${inLight}}`,
    '',
  ].join('\n');
}
