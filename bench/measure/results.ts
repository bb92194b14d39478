import type { Run } from './describeRun';
import type { Arrivals } from './measureArrival';
import type { Bytes } from './measureBytes';
import type { Huge } from './measureHuge';
import type { Interactions } from './measureInteraction';
import type { Memory } from './measureMemory';
import type { Opened } from './measureOpening';
import type { Parse } from './measureParse';
import type { Paging } from './measureRequests';
import type { Scroll } from './measureScroll';
import type { Speed, Technique } from './openPages';

/** The figures of one technique at one speed, round by round. */
export type Sample = {
  technique: Technique;
  speed: Speed;
  opened: Opened[];
  smooth: Scroll[];
  flung: Scroll[];
  interactions: Interactions[];
  /** The page's figures of the same rounds, if they are not in the page's own sample. */
  beside?: Scroll[];
};

/** All figures of one run. */
export type Results = {
  run: Run;
  /** s. */
  seconds: number;
  bytes: { page: Bytes; bare: Bytes };
  samples: Sample[];
  /** Numbers of visible rows, both speeds together. */
  blankRows: { technique: Technique; blank: number; seen: number }[];
  memory: Memory[];
  huge: Huge;
  parse: Parse;
  requests: Record<Paging, number>;
  arrivals: Arrivals;
};

/** Finds the sample of a technique at a speed. Throws if it was not measured. */
export function selectSample(results: Results, technique: Technique, speed: Speed): Sample {
  const found = results.samples.find(
    (sample) => sample.technique === technique && sample.speed === speed,
  );
  if (found === undefined) throw new Error(`${technique} was not measured at ${speed}.`);
  return found;
}
