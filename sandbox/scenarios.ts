import { SERVICE_SCENARIOS, SESSION_SCENARIOS, STEAM_SCENARIOS } from './errorScenarios';
import { FAULT_SCENARIOS } from './faultScenarios';
import type { Occasion, Scenario } from './scenario';
import { ODDITY_SCENARIOS, SIZE_SCENARIOS } from './shapeScenarios';
import {
  DEPOSIT_INTERRUPTION_SCENARIOS,
  DEPOSIT_REFUSAL_SCENARIOS,
  TRADES_SCENARIOS,
} from './trading/tradingScenarios';

type ScenarioGroup = { title: string; scenarios: Scenario[] };

/** Everything the sandbox can play, in the order in which its page lists it. */
export const SCENARIO_GROUPS: ScenarioGroup[] = [
  { title: 'Inventories', scenarios: SIZE_SCENARIOS },
  { title: 'Special inventories', scenarios: ODDITY_SCENARIOS },
  { title: 'Steam and bots', scenarios: STEAM_SCENARIOS },
  { title: 'Session and access', scenarios: SESSION_SCENARIOS },
  { title: 'Service and limits', scenarios: SERVICE_SCENARIOS },
  { title: 'Network and proxies', scenarios: FAULT_SCENARIOS },
  { title: 'Deposits in doubt', scenarios: DEPOSIT_INTERRUPTION_SCENARIOS },
  { title: 'Deposits refused', scenarios: DEPOSIT_REFUSAL_SCENARIOS },
  { title: 'Trades', scenarios: TRADES_SCENARIOS },
];

export type ScenarioToken = {
  scenario: Scenario;
  occasion: Occasion;
  /** What follows `~`: keeps limits, cache and counters apart from those of other suffixes. */
  suffix: string;
};

const byName = new Map(
  SCENARIO_GROUPS.flatMap((group) => group.scenarios).map((scenario) => [scenario.name, scenario]),
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
