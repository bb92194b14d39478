import { expect, test } from 'vitest';
import { apiErrors } from '../wire/toApiError';
import { parseScenarioToken } from './parseScenarioToken';
import { scenarioGroups } from './scenarios';

const allScenarios = scenarioGroups.flatMap(({ scenarios }) => scenarios);

test('gives every error key of the inventory a scenario', () => {
  const keys = allScenarios.flatMap(({ behaviour }) =>
    behaviour.kind === 'error' ? [behaviour.error.key] : [],
  );
  expect(keys).toEqual(expect.arrayContaining(Object.keys(apiErrors)));
});

test('names every scenario once, in a form that fits a token', () => {
  const names = allScenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('finds each scenario by its token', () => {
  for (const scenario of allScenarios) {
    expect(parseScenarioToken(`sandbox-${scenario.name}`)?.scenario).toBe(scenario);
  }
});

test.each([
  ['sandbox-steam-unavailable', 'steam-unavailable', 'always', ''],
  ['sandbox-steam-unavailable-once', 'steam-unavailable', 'once', ''],
  ['sandbox-html-502-later', 'html-502', 'later', ''],
  ['sandbox-fleet-degraded-on-refresh~a b', 'fleet-degraded', 'on-refresh', 'a b'],
  ['sandbox-expires-after-first', 'expires-after-first', 'later', ''],
  ['sandbox-player~1', 'player', 'always', '1'],
  ['sandbox-player~1@phone', 'player', 'always', '1'],
  ['sandbox-html-502-once@phone', 'html-502', 'once', ''],
])('reads %s', (token, name, occasion, suffix) => {
  const parsed = parseScenarioToken(token);
  expect(parsed).toMatchObject({ scenario: { name }, occasion, suffix });
});

test.each([
  '',
  'player',
  'sandbox-',
  'sandbox-nonsense',
  'sandbox-once',
  'sandbox-player@',
  'sandbox-player@a@b',
  'Sandbox-player',
  'a.b.c',
])('does not know the token "%s"', (token) => {
  expect(parseScenarioToken(token)).toBeUndefined();
});

test('an inventory of any size can be asked for', () => {
  expect(parseScenarioToken('sandbox-items-300~a')?.scenario.behaviour).toEqual({
    kind: 'shape',
    shape: { size: 300 },
  });
  expect(parseScenarioToken('sandbox-items-many')).toBeUndefined();
  expect(parseScenarioToken('sandbox-items-12345678')).toBeUndefined();
});
