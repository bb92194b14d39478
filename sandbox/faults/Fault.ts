import type { Strike } from '../faultPlan/createFaultPlan';
import type { User } from '../state/createState';

/** A request that a fault has struck. */
export type FaultVisit = Strike & {
  request: Request;
  /** Who sent it; nobody where a backend or a stranger did. */
  user: User | undefined;
  sleep: (ms: number) => Promise<void>;
};

/** The route itself: its work is done when it is called, and not done when it is not. */
export type Answer = (request: Request) => Promise<Response>;

/** Answers one struck request, with or without the route's own answer. */
export type Fault = (visit: FaultVisit, answer: Answer) => Promise<Response>;
