import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run/tools.mjs';

/** The examples below name files that nobody has, on purpose. */
const unchecked = ['scripts/citations.test.ts'];

/** Files that a build, a host or a reader makes, by the end of their path. */
const made = [
  'file.json',
  'licences.txt',
  'hosting/nginx-headers.conf',
  'hosting/nginx-embed-headers.conf',
  'vercel.json',
  'embed.d.ts',
  'embed.mjs',
  'hosting/embed.html',
  'release-notes.md',
];

const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
const isIgnored = (name: string) =>
  name === '.git' || ignored.includes(name) || ignored.includes(`${name}/`);

/** All files of the repository, as `git ls-files` lists them in a clone; an archive has no git. */
function listFiles(folder = root): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : relative(root, path).replaceAll('\\', '/');
    });
}

const hasComments = /\.(css|conf|grit|html|mjs|ts|tsx)$/;
const comment = /^[ \t]*\{?(?:\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->)|(?:^|\s)(?:\/\/|#)\s.*$/gm;
/** An address, or a link to one with its text. */
const publicAddress = /\[[^\]]*\]\(https?:[^)]*\)|https?:\/\/\S+/g;
const fileName =
  /(?<![\w@.:$/*-])[\w@./-]*\w\.(?:css|conf|grit|html|jpg|json|md|mjs|mts|sh|svg|ts|tsx|txt|yml)\b(?![\w/-]|\.\w)/g;

/** The names of files that a text mentions, without what leads to the repository or its build. */
function listNames(text: string): string[] {
  return [...text.replaceAll(publicAddress, '').matchAll(fileName)]
    .map(([name]) => name.replace(/^(?:\.{0,2}\/|dist\/|srv\/page\/)+/, ''))
    .filter((name) => !name.startsWith('.'));
}

/** Code in a document is its reader's, and so are the files that it names. */
const codeOfReader = /^ *```(?:js|html)\n[\s\S]*?^ *```$/gm;

/** The names in a file that no file of `files` has; in code, those of its comments. */
function listUnknown(file: string, text: string, files: readonly string[]): string[] {
  const texts = file.endsWith('.md')
    ? [text.replaceAll(codeOfReader, '')]
    : [...text.matchAll(comment)].map(([one]) => one);
  const known = [...files, ...made].map((path) => `/${path}`);
  return texts
    .flatMap(listNames)
    .filter((name) => !known.some((path) => path.endsWith(`/${name}`)));
}

test('no comment and no document names a file that is not in the repository', () => {
  const files = listFiles();
  const checked = files
    .filter((file) => file.endsWith('.md') || hasComments.test(file))
    .filter((file) => !unchecked.some((folder) => file.startsWith(folder)));
  const unknown = checked.flatMap((file) =>
    listUnknown(file, readFileSync(join(root, file), 'utf8'), files).map(
      (name) => `${file} names ${name}`,
    ),
  );
  expect(unknown).toEqual([]);
});

/** A relative clause at the beginning of a comment, after which its subject has to be guessed. */
const relativeClause =
  /^\s*(?:\{?\/\*+|\/\/|<!--|#)[\s*]*(?:What|Whether|Which|Who|Whose|Where|When|Why|How)\b/;

/** The comments of a file, a run of line comments as one. */
function listComments(text: string): string[] {
  const joined = text.replaceAll(/(?<=^[ \t]*\/\/.*)\n[ \t]*\/\/ /gm, ' ');
  return [...joined.matchAll(comment)].map(([one]) => one);
}

test('no comment begins with a relative clause', () => {
  const files = listFiles().filter((file) => hasComments.test(file) && !unchecked.includes(file));
  const found = files.flatMap((file) =>
    listComments(readFileSync(join(root, file), 'utf8'))
      .filter((one) => relativeClause.test(one))
      .map((one) => `${file}: ${one.trim().slice(0, 80)}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['is found in a line', '// What is sent.', true],
  ['is found in a block', '/**\n * Whether it is sent.\n */', true],
  ['may stand in a later line', '// A body\n// What is sent.', false],
])('a relative clause %s', (_name, text, isFound) => {
  expect(listComments(text).some((one) => relativeClause.test(one))).toBe(isFound);
});

/** `docs/api.md, Trade statuses and Instant credit` cites two headings of `docs/api.md`. */
const headingCitation = /\b(docs\/[\w-]+\.md), ([A-Z][^().,;:`]*)/g;

/** The headings that the comments of a file cite, by their document. */
function listHeadings(text: string): { document: string; heading: string }[] {
  const comments = [...text.matchAll(comment)].map(([one]) =>
    one.replaceAll(/\s*\n\s*(?:\*|\/\/)\s*/g, ' '),
  );
  return comments
    .flatMap((one) => [...one.matchAll(headingCitation)])
    .flatMap(([, document = '', headings = '']) =>
      headings.split(/ and (?=[A-Z])/).map((heading) => ({ document, heading: heading.trim() })),
    );
}

test('every heading that a comment cites is in its document', () => {
  const files = listFiles().filter(
    (file) => hasComments.test(file) && !unchecked.some((folder) => file.startsWith(folder)),
  );
  const missing = files.flatMap((file) =>
    listHeadings(readFileSync(join(root, file), 'utf8'))
      .filter(({ document, heading }) => {
        const text = readFileSync(join(root, document), 'utf8');
        return !new RegExp(`^#+ ${heading}( and |$)`, 'm').test(text);
      })
      .map(({ document, heading }) => `${file} cites "${heading}" of ${document}`),
  );
  expect(missing).toEqual([]);
});

test('each decision has a number of its own, and each number that is cited is a decision', () => {
  const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => name.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
  const cited = listFiles()
    .filter((file) => file.endsWith('.md') || hasComments.test(file))
    .flatMap((file) => [
      ...readFileSync(join(root, file), 'utf8').matchAll(/docs\/decisions\/(\d{4})/g),
    ])
    .map(([, number = '']) => number);
  expect(cited.filter((number) => !numbers.includes(number))).toEqual([]);
});

test('headings are read from comments of several lines', () => {
  const text = '/**\n * Waits (docs/api.md, Trade\n * statuses and Instant credit).\n */';
  expect(listHeadings(text)).toEqual([
    { document: 'docs/api.md', heading: 'Trade statuses' },
    { document: 'docs/api.md', heading: 'Instant credit' },
  ]);
});

test.each([
  ['a line comment', 'a.ts', 'a(); // See gone.md 3.1.', ['gone.md']],
  ['a block comment', 'a.tsx', '/**\n * As in `notes/gone.ts`.\n */', ['notes/gone.ts']],
  ['a comment of a stylesheet', 'a.css', '/* From gone.css. */', ['gone.css']],
  ['a comment in markup', 'a.html', '<!-- gone.html -->', ['gone.html']],
  ['a comment of nginx', 'a.conf', '    # gone.conf', ['gone.conf']],
  ['a document', 'a.md', 'Read [this](../gone.md).', ['gone.md']],
  ['code of a reader', 'a.md', "```js\nimport './own.mjs';\n```\nRead gone.md.", ['gone.md']],
  ['code, which the compiler checks', 'a.ts', "import a from './gone.ts';", []],
  ['a file of the repository', 'a.ts', '// See docs/here.md, or here.md.', []],
  ['a file of the build', 'a.md', '`dist/docs/here.md`, `dist/licences.txt`', []],
  ['a public address', 'a.md', '[gone.ts](https://site.example/gone.ts)', []],
  ['a pattern', 'a.md', '`*.test.ts`, `/assets/*.js`', []],
])('%s', (_name, file, text, unknown) => {
  expect(listUnknown(file, text, ['docs/here.md'])).toEqual(unknown);
});
