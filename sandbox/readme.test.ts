import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultNames } from './faultPlan/faultNames';
import { faultRoutes } from './faultPlan/faultRoutes';
import { defaultSettings } from './scenarios/Settings';
import { scenarioGroups } from './scenarios/scenarios';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('README.md');

/** The names that the text does not have in code, with others or alone. */
function listMissing(names: readonly string[]): string[] {
  const code = new Set(
    [...readme.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) => words.split(' ')),
  );
  return names.filter((name) => !code.has(name));
}

test('the sandbox’s README has every token, under the title of its group', () => {
  const rows = scenarioGroups.map(
    ({ title, scenarios }) =>
      `| ${title} | ${scenarios.map(({ name }) => `\`${name}\``).join(' ')} |`,
  );
  for (const row of rows) expect(readme).toContain(row);
});

test('it has every fault and every route that a fault can strike', () => {
  expect(listMissing([...faultNames, ...faultRoutes])).toEqual([]);
});

test('it has every variable', () => {
  const variables = new Set(read('readOptions.ts').match(/SANDBOX_[A-Z_]+/g));
  expect(variables.size).toBeGreaterThan(5);
  expect([...variables].filter((name) => !readme.includes(`| \`${name}=`))).toEqual([]);
});

test('it has every setting', () => {
  const names = Object.keys(defaultSettings).map((name) => name.replace(/Ms$/, 'Seconds'));
  expect(listMissing(names)).toEqual([]);
});
