import type { Strike } from '../faultPlan/createFaultPlan';
import type { User } from '../state/createState';

/** A request that a fault has struck. */
export type FaultVisit = Strike & {
  request: Request;
  /** Its sender; undefined for a backend or a stranger. */
  user: User | undefined;
  sleep: (ms: number) => Promise<void>;
};

/** The route itself. A fault that does not call it leaves its work undone. */
export type Answer = (request: Request) => Promise<Response>;

/** Answers one struck request, with or without the route's own answer. */
export type Fault = (visit: FaultVisit, answer: Answer) => Promise<Response>;
