import type { VisitStart } from '~/app/start/startVisit';
import { createLatePart } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';
import { ConfigProblem } from './ConfigProblem';

const Doctor = createLatePart(
  () => import('~/app/doctor/Doctor'),
  (module) => module.Doctor,
  LostCode,
);

type Props = {
  /** The visit that is to be checked. */
  checked?: Promise<VisitStart>;
  /** The reason why the page did not start, without `checked`. */
  error?: unknown;
};

/** Stands in place of the page. Both of its forms are late code that the first load knows as one. */
export function Substitute({ checked, error }: Props) {
  return checked === undefined ? <ConfigProblem error={error} /> : <Doctor start={checked} />;
}
