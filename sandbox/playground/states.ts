import { parseScenarioToken } from '../scenarios/parseScenarioToken';
import { scenarioGroups } from '../scenarios/scenarios';
import { type TradeStatus, tradeStatuses } from '../trading/Trade';

/** A state of the page that the playground shows. */
export type PlaygroundState = {
  title: string;
  /** The sandbox's scenario; nobody is signed in without one. */
  scenario: string | undefined;
  /** The statuses of the player's deposits, from the oldest to the newest. */
  statuses: readonly TradeStatus[];
};

type Named = { name: string; title: string };

const glance = new Map<string, PlaygroundState>([
  ['items', plain('Items', 'thousand')],
  ['loading', plain('Loading', 'very-slow')],
  ['empty', plain('An empty inventory', 'empty')],
  ['private', plain('A private inventory', 'inventory-private')],
  ['failed', plain('Steam is down', 'steam-unavailable')],
  ['failed-later', plain('The rest of the items is lost', 'steam-unavailable-later')],
  ['maintenance', plain('Maintenance', 'system-maintenance')],
  ['signed-out', plain('Nobody is signed in', undefined)],
]);

/** Ends first, as at most five deposits may be open. */
const depositOrder = [...tradeStatuses].reverse();

const deposits = new Map<string, PlaygroundState>([
  ['deposits', { title: 'Deposits of every status', scenario: 'fifty', statuses: depositOrder }],
  ...tradeStatuses.map((status): [string, PlaygroundState] => [
    `deposit-is-${status}`,
    { title: `A deposit: ${status}`, scenario: 'fifty', statuses: [status] },
  ]),
]);

/** The list of states, in groups, by the names that `findState` knows. */
export const stateGroups: { title: string; states: Named[] }[] = [
  { title: 'At a glance', states: toNamed(glance) },
  { title: 'Deposits (press “Deposits” in the page)', states: toNamed(deposits) },
  ...scenarioGroups.map(({ title, scenarios }) => ({
    title,
    states: scenarios.map((scenario) => ({ name: scenario.name, title: scenario.title })),
  })),
];

/** The state of a name in `stateGroups`, or of any scenario of the sandbox. */
export function findState(name: string): PlaygroundState | undefined {
  const known = glance.get(name) ?? deposits.get(name);
  if (known !== undefined) return known;
  const token = parseScenarioToken(`sandbox-${name}`);
  return token && plain(token.scenario.title, name);
}

function plain(title: string, scenario: string | undefined): PlaygroundState {
  return { title, scenario, statuses: [] };
}

function toNamed(states: ReadonlyMap<string, PlaygroundState>): Named[] {
  return [...states].map(([name, { title }]) => ({ name, title }));
}
