import type { Run } from './describeRun';
import type { Bytes } from './measureBytes';
import type { Huge } from './measureHuge';
import type { Interactions } from './measureInteraction';
import type { Memory } from './measureMemory';
import type { Opened } from './measureOpening';
import type { Parse } from './measureParse';
import type { Paging } from './measureRequests';
import type { Scroll } from './measureScroll';
import type { Speed, Technique } from './openPages';

/** What one technique showed at one speed, round by round. */
export type Sample = {
  technique: Technique;
  speed: Speed;
  opened: Opened[];
  smooth: Scroll[];
  flung: Scroll[];
  interactions: Interactions[];
  /** What the page showed in the same rounds, where they are not those of its own sample. */
  beside?: Scroll[];
};

/** Everything that one run of the bench has measured. */
export type Results = {
  run: Run;
  /** s. */
  seconds: number;
  bytes: { page: Bytes; bare: Bytes };
  samples: Sample[];
  /** Rows of the window, at both speeds together. */
  blankRows: { technique: Technique; blank: number; seen: number }[];
  memory: Memory[];
  huge: Huge;
  parse: Parse;
  requests: Record<Paging, number>;
};

/** The sample of a technique at a speed; throws when it was not measured. */
export function selectSample(results: Results, technique: Technique, speed: Speed): Sample {
  const found = results.samples.find(
    (sample) => sample.technique === technique && sample.speed === speed,
  );
  if (found === undefined) throw new Error(`${technique} was not measured at ${speed}.`);
  return found;
}
