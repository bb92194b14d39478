// @vitest-environment jsdom
import { afterAll, expect, test, vi } from 'vitest';
import { loadWithFiles } from './loadWithFiles';

const importer = 'https://site.example/deposit/assets/index.js';

let builds = 0;

/** Files of names that no other test has, as what was asked for once stays in the page. */
function createFiles() {
  builds += 1;
  return { code: `./shared-${builds}.js`, sheet: `./Part-${builds}.css` };
}

afterAll(() => {
  for (const link of document.querySelectorAll('link')) link.remove();
});

const listLinks = (file: string) => [
  ...document.querySelectorAll<HTMLLinkElement>(`link[href$="${file.slice(1)}"]`),
];

/** Tells what became of the only link to `file`. */
function settle(file: string, event: 'load' | 'error') {
  const links = listLinks(file);
  expect(links).toHaveLength(1);
  links[0]?.dispatchEvent(new Event(event));
}

test('code is loaded once its styles are here; code that it imports comes beside it', async () => {
  const { code, sheet } = createFiles();
  const load = vi.fn(async () => 'module');
  const loaded = loadWithFiles(load, [code, sheet], importer);
  expect(listLinks(code).map(({ rel, href }) => [rel, href])).toEqual([
    ['modulepreload', new URL(code, importer).href],
  ]);
  await Promise.resolve();
  expect(load).not.toHaveBeenCalled();
  settle(sheet, 'load');
  await expect(loaded).resolves.toBe('module');
});

test('two parts wait for one sheet, which is asked for once', async () => {
  const { code, sheet } = createFiles();
  const loads = [vi.fn(async () => 1), vi.fn(async () => 2)];
  const both = Promise.all(loads.map((load) => loadWithFiles(load, [code, sheet], importer)));
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  for (const load of loads) expect(load).not.toHaveBeenCalled();
  settle(sheet, 'load');
  await expect(both).resolves.toEqual([1, 2]);
});

test('a lost sheet fails the first load alone: whoever asks again gets the code', async () => {
  const { sheet } = createFiles();
  const load = vi.fn(async () => 'module');
  const lost = loadWithFiles(load, [sheet], importer);
  settle(sheet, 'error');
  await expect(lost).rejects.toBeDefined();
  expect(load).not.toHaveBeenCalled();
  await expect(loadWithFiles(load, [sheet], importer)).resolves.toBe('module');
});

test('what the document names already is neither asked for nor waited for', async () => {
  const { sheet } = createFiles();
  document.head.insertAdjacentHTML(
    'beforeend',
    `<link rel="stylesheet" href="${new URL(sheet, importer).href}">`,
  );
  await expect(loadWithFiles(async () => 'module', [sheet], importer)).resolves.toBe('module');
  expect(listLinks(sheet)).toHaveLength(1);
});

test('code without files needs nothing else', async () => {
  await expect(loadWithFiles(async () => 'module')).resolves.toBe('module');
});
