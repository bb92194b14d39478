import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { compile } from 'tailwindcss';
import { expect, test } from 'vitest';
import { cardParts, cardSelectors } from '../src/inventory/card/cardParts';
import { colourTokens, plainTokens, radii } from '../src/ui/theme/tokens';
import config, { tokens } from '../tailwind.config';

const root = resolve(import.meta.dirname, '..');
const sheet = join(root, 'src/app/styles.css');
const { resolve: resolvePackage } = createRequire(sheet);

/** Compiles the page's style sheet as the build does, short of looking for utilities in the sources. */
function compileSheet() {
  return compile(readFileSync(sheet, 'utf8'), {
    base: dirname(sheet),
    from: sheet,
    loadModule: async () => ({
      path: join(root, 'tailwind.config.ts'),
      base: root,
      module: config,
    }),
    loadStylesheet: async (id, base) => {
      const path = id.startsWith('.') ? join(base, id) : resolvePackage(`${id}/index.css`);
      return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
    },
  });
}

function listSources(ending: RegExp): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.test\.|testing|ui\/theme/.test(file))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'));
}

test('Tailwind looks for utilities in src and index.html alone', async () => {
  const compiled = await compileSheet();
  expect(compiled.root).toBe('none');
  const wanted = compiled.sources.filter(({ negated }) => !negated);
  const places = wanted.map(({ base, pattern }) => join(base, pattern).slice(root.length + 1));
  expect(places).toEqual(['index.html', 'src/**/*.{ts,tsx}']);
});

test('no rule asks for a direction but by the attribute of the document', () => {
  // For browsers of the line the build turns `:dir()` into a list of languages, of which each element would be asked.
  const sheets = listSources(/\.css$/).join('\n');
  expect(sheets.match(/.*:dir\(.*/g)).toBeNull();
  expect(sheets).toContain('[dir="rtl"]');
  // Tailwind's own variant asks by `:dir()` as well.
  expect(
    listSources(/\.tsx?$/)
      .join('')
      .match(/.*\b(rtl|ltr):.*/g),
  ).toBeNull();
});

test('every token makes a utility, which reads its variable', async () => {
  const { build } = await compileSheet();
  const utilities = [
    ...Object.keys(tokens.colors).map((name) => ({ name, utility: `bg-${name}` })),
    ...Object.keys(tokens.opacity).map((name) => ({ name, utility: `opacity-${name}` })),
  ];
  const css = build(utilities.map(({ utility }) => utility));
  const silent = utilities.filter(
    ({ name, utility }) =>
      !new RegExp(`\\.${utility} \\{[^}]*var\\(--${name}\\)`).test(css) ||
      !new RegExp(`:root \\{[^}]*--${name}: `).test(css),
  );
  expect(silent).toEqual([]);
});

test('a site that sets a public token changes the page: nothing else decides a colour, a corner or a font', async () => {
  const css = (await compileSheet()).build([]);
  for (const [name, token] of Object.entries(colourTokens)) {
    expect(css).toContain(`--${name}: var(--ap-${token.name});`);
    expect(css).toContain(`--ap-${token.name}: ${token.dark};`);
    expect(css).toContain(`--ap-${token.name}: ${token.light};`);
  }
  const sheets = listSources(/(?<!oldBrowser)\.css$/).join('\n');
  // Paper is white, shadows are black, and a QR code is read by its white.
  const fixed = sheets.match(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\((?!0 0 0 \/)/g) ?? [];
  expect(fixed.filter((colour) => !/^#(fff|000|0000)$/.test(colour))).toEqual([]);
  // A pill or a mark of a few pixels stays as it is.
  const corners = [...sheets.matchAll(/radius: ([^;]+);/g)].map(([, value = '']) => value);
  const own = corners.filter((value) => !/var\(--radius|^(50%|0|1rem|2px|inherit)$/.test(value));
  expect(own).toEqual([]);
  expect(sheets.match(/font-family: (?!var\(--ap-font\)|ui-serif|ui-monospace).*/g)).toBeNull();
});

test('every colour utility that a component names exists', async () => {
  const word =
    /(?<=["'`\s:])(?:bg|text|border|outline|ring|fill|accent|decoration|divide)-[a-z][a-z-]*(?=["'`\s])/g;
  const named = new Set(listSources(/\.tsx?$/).flatMap((source) => source.match(word) ?? []));
  expect(named.size).toBeGreaterThan(30);
  const { build } = await compileSheet();
  const css = build([...named]);
  expect([...named].filter((utility) => !new RegExp(`\\.${utility}[ )]`).test(css))).toEqual([]);
});

test('every variable that a style sheet reads is given a value', () => {
  const sheets = listSources(/\.css$/);
  const given = [...sheets, ...listSources(/\.tsx?$/)].join('\n');
  const declared = new Set([
    ...Object.values(tokens).flatMap((group) => Object.keys(group)),
    ...Object.keys(radii).map((name) => `radius-${name}`),
    ...Object.keys(plainTokens).map((name) => `ap-${name}`),
  ]);
  const read = sheets.flatMap((css) => [...css.matchAll(/var\(--([a-z0-9-]+)/g)]);
  expect(read.length).toBeGreaterThan(50);
  const lost = read
    .map(([, name = '']) => name)
    .filter((name) => !declared.has(name) && !new RegExp(`--${name}'?: |'--${name}'`).test(given));
  expect([...new Set(lost)]).toEqual([]);
});

test('every sheet of a room stands in a layer, so that the order of loading decides nothing', () => {
  const order =
    readFileSync(sheet, 'utf8')
      .match(/@layer ([a-z, ]+);/)?.[1]
      ?.split(', ') ?? [];
  expect(order).toEqual(['theme', 'base', 'components', 'utilities', 'rooms']);
  // Browsers that are too old ignore layers.
  const outside = listSources(/(?<!oldBrowser)\.css$/).flatMap((css) =>
    [
      ...css.matchAll(
        /^[^\s}/*@].*|^@(?!layer (?:base|components|rooms) \{|layer theme|property|import|source|config).*/gm,
      ),
    ].map(([rule]) => rule),
  );
  expect(outside).toEqual([]);
});

test('every part of a card has a rule, and no rule names another part', () => {
  const rules = listSources(/\.css$/).join('\n');
  const styled = [...rules.matchAll(/\.(card(?:-[a-z]+)*)(?![\w-])/g)].map(([, name]) => name);
  expect([...new Set(styled)].toSorted()).toEqual(Object.values(cardParts).toSorted());
});

test('code names the parts of a card by `cardParts` alone', () => {
  const parts = Object.values(cardParts).filter((name) => name !== 'card');
  const literal = new RegExp(`['"\`. ](?:${parts.join('|')})['"\`, ]`);
  const named = listSources(/\.tsx?$/).filter((source) => literal.test(source));
  expect(named).toEqual([readFileSync(join(root, 'src/inventory/card/cardParts.ts'), 'utf8')]);
});

/** To ask by a child searches no row, but styles for each whatever any rule with `:has()` names. */
test('what holds the rows and the basket asks for nothing inside it', () => {
  const selectors = listSources(/\.css$/).flatMap((css) => css.match(/[^{};]+(?=\{)/g) ?? []);
  const holders = /(?:^|[\s,])(?:html|body|main|:root|#root|\.screen)[^\s,]*:has\(/;
  expect(holders.test('.screen:has(.basket) p')).toBe(true);
  expect(holders.test('.screen:has(> main) p')).toBe(true);
  expect(selectors.filter((selector) => holders.test(selector))).toEqual([]);
});

/** For a rule that names none, browsers style each element of the page a second time. */
test('highlights are styled for the texts that a search marks, while there is one', () => {
  const selectors = listSources(/\.css$/).flatMap(
    (css) => css.match(/[^{};/]+::highlight\([^{]+(?=\{)/g) ?? [],
  );
  const named = selectors.flatMap((list) => list.trim().split(/,\s+/));
  const marked = cardSelectors.searched.split(', ');
  expect(named).toEqual(marked.map((text) => `[data-searched] ${text}::highlight(found)`));
});
