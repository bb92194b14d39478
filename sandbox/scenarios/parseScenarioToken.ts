import type { Occasion, Scenario } from './scenario';
import { scenarioGroups } from './scenarios';

export type ScenarioToken = {
  scenario: Scenario;
  occasion: Occasion;
  /** The part after `~`. Each suffix has its own merchants, people and limits. */
  suffix: string;
  /** The part after `@`: one of a person's devices. */
  device: string | undefined;
};

const byName = new Map(
  scenarioGroups.flatMap((group) => group.scenarios).map((scenario) => [scenario.name, scenario]),
);

/**
 * Reads `sandbox-<scenario>[-once|-later|-on-refresh][~<suffix>][@<device>]`, else undefined.
 */
export function parseScenarioToken(token: string): ScenarioToken | undefined {
  const match = /^sandbox-([a-z0-9-]+)(?:~([^@]*))?(?:@([^@]+))?$/.exec(token);
  const text = match?.[1];
  if (text === undefined) return undefined;
  const [, name = text, ending] = /^(.+)-(once|later|on-refresh)$/.exec(text) ?? [];
  const scenario = byName.get(text) ?? byName.get(name) ?? toSizeScenario(text);
  if (scenario === undefined) return undefined;
  const given = scenario.name === text ? undefined : toOccasion(ending);
  const occasion = given ?? scenario.occasion ?? 'always';
  return { scenario, occasion, suffix: match?.[2] ?? '', device: match?.[3] };
}

/** `items-300` is an inventory of 300 items. */
function toSizeScenario(name: string): Scenario | undefined {
  const size = /^items-(\d{1,6})$/.exec(name)?.[1];
  if (size === undefined) return undefined;
  const behaviour = { kind: 'shape' as const, shape: { size: Number(size) } };
  return { name, title: `${size} items`, line: `An inventory of ${size} items.`, behaviour };
}

function toOccasion(ending: string | undefined): Occasion | undefined {
  return ending === 'once' || ending === 'later' || ending === 'on-refresh' ? ending : undefined;
}
