import { serviceScenarios, sessionScenarios, steamScenarios } from './errorScenarios';
import { faultScenarios } from './faultScenarios';
import type { Occasion, Scenario } from './scenario';
import { oddityScenarios, sizeScenarios } from './shapeScenarios';
import {
  depositInterruptionScenarios,
  depositRefusalScenarios,
  tradesScenarios,
} from './tradingScenarios';

type ScenarioGroup = { title: string; scenarios: Scenario[] };

/** Everything the sandbox can play, in the order in which its page lists it. */
export const scenarioGroups: ScenarioGroup[] = [
  { title: 'Inventories', scenarios: sizeScenarios },
  { title: 'Special inventories', scenarios: oddityScenarios },
  { title: 'Steam and bots', scenarios: steamScenarios },
  { title: 'Session and access', scenarios: sessionScenarios },
  { title: 'Service and limits', scenarios: serviceScenarios },
  { title: 'Network and proxies', scenarios: faultScenarios },
  { title: 'Deposits in doubt', scenarios: depositInterruptionScenarios },
  { title: 'Deposits refused', scenarios: depositRefusalScenarios },
  { title: 'Trades', scenarios: tradesScenarios },
];

export type ScenarioToken = {
  scenario: Scenario;
  occasion: Occasion;
  /** What follows `~`: keeps limits, cache and counters apart from those of other suffixes. */
  suffix: string;
};

const byName = new Map(
  scenarioGroups.flatMap((group) => group.scenarios).map((scenario) => [scenario.name, scenario]),
);

/** Reads `sandbox-<scenario>[-once|-later|-on-refresh][~<anything>]`; undefined for anything else. */
export function parseScenarioToken(token: string): ScenarioToken | undefined {
  const match = /^sandbox-([a-z0-9-]+)(?:~(.*))?$/.exec(token);
  const text = match?.[1];
  if (text === undefined) return undefined;
  const [, name = text, suffix] = /^(.+)-(once|later|on-refresh)$/.exec(text) ?? [];
  const scenario = byName.get(text) ?? byName.get(name) ?? toSizeScenario(text);
  if (scenario === undefined) return undefined;
  const given = scenario.name === text ? undefined : toOccasion(suffix);
  const occasion = given ?? scenario.occasion ?? 'always';
  return { scenario, occasion, suffix: match?.[2] ?? '' };
}

/** `items-300` is an inventory of 300 items. */
function toSizeScenario(name: string): Scenario | undefined {
  const size = /^items-(\d{1,6})$/.exec(name)?.[1];
  if (size === undefined) return undefined;
  const behaviour = { kind: 'shape' as const, shape: { size: Number(size) } };
  return { name, title: `${size} items`, line: `An inventory of ${size} items.`, behaviour };
}

function toOccasion(suffix: string | undefined): Occasion | undefined {
  return suffix === 'once' || suffix === 'later' || suffix === 'on-refresh' ? suffix : undefined;
}
