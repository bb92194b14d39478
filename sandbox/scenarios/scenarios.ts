import { serviceScenarios, sessionScenarios, steamScenarios } from './errorScenarios';
import { faultScenarios } from './faultScenarios';
import { personScenarios } from './personScenarios';
import type { Scenario } from './scenario';
import { oddityScenarios, pagingScenarios, sizeScenarios } from './shapeScenarios';
import {
  depositInterruptionScenarios,
  depositRefusalScenarios,
  depositVariantScenarios,
  tradesScenarios,
} from './tradingScenarios';

type ScenarioGroup = { title: string; scenarios: Scenario[] };

/** All scenarios, in the order of the page at `/sandbox`. */
export const scenarioGroups: ScenarioGroup[] = [
  { title: 'People and sites', scenarios: personScenarios },
  { title: 'Inventories', scenarios: sizeScenarios },
  { title: 'Special inventories', scenarios: oddityScenarios },
  { title: 'Pages that are not as asked for', scenarios: pagingScenarios },
  { title: 'Steam and bots', scenarios: steamScenarios },
  { title: 'Session and access', scenarios: sessionScenarios },
  { title: 'Service and limits', scenarios: serviceScenarios },
  { title: 'Network and proxies', scenarios: faultScenarios },
  { title: 'Ways of depositing', scenarios: depositVariantScenarios },
  { title: 'Deposits in doubt', scenarios: depositInterruptionScenarios },
  { title: 'Deposits refused', scenarios: depositRefusalScenarios },
  { title: 'Trades', scenarios: tradesScenarios },
];
