import { describeApi } from './describeApi';
import { describeConfig } from './describeConfig';
import { describeDevice } from './describeDevice';
import { describeFiles } from './describeFiles';
import { describePlace } from './describePlace';
import { describePolicy } from './describePolicy';
import { describeToken } from './describeToken';
import type { Facts } from './facts';
import type { Finding, Severity } from './finding';

const order: readonly Severity[] = ['fault', 'warning', 'unknown', 'fine'];

/** Everything that is to be said of an installation, the worst first. */
export function describeInstallation(facts: Facts): Finding[] {
  const parts = [
    describeConfig,
    describePlace,
    describePolicy,
    describeToken,
    describeApi,
    describeFiles,
    describeDevice,
  ];
  return parts
    .flatMap((describe) => describe(facts))
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
