import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../run/tools.mjs';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const listFiles = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`);

const workflows = listFiles('.github/workflows');
const documents = ['README.md', 'CONTRIBUTING.md', ...listFiles('docs'), ...workflows];

test('every npm command that a document or a workflow names is in package.json', () => {
  const texts = documents.filter((file) => /\.(md|yml)$/.test(file)).map(read);
  const named = texts.flatMap((text) => [...text.matchAll(/\bnpm run ([\w:]+)/g)]);
  const names = new Set(named.map(([, name = '']) => name));
  expect(names.size).toBeGreaterThan(3);
  expect([...names].filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});

test('the workflow runs every check, and releases what these checks have seen', () => {
  const [workflow = ''] = workflows.map(read);
  const order = ['run: .ci/run', 'needs: check', 'release:check -- --tag=', 'release:build'];
  const places = order.map((text) => workflow.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(existsSync(join(root, '.ci/run'))).toBe(true);
});

test('a workflow puts no name of a branch or a tag into a command', () => {
  const commands = workflows.flatMap((file) => [...read(file).matchAll(/run: .*/g)]);
  expect(commands.filter(([line]) => line.includes('${{'))).toEqual([]);
});
