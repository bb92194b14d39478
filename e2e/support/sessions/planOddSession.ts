import { Random } from '../../../sandbox/lib/Random';

/** An action of the player. */
export type OddStep =
  | { kind: 'search'; text: string }
  | { kind: 'sort'; value: 'priceDesc' | 'priceAsc' }
  | { kind: 'key'; key: 'PageDown' | 'End' | 'Home' }
  | { kind: 'pick'; place: number }
  | { kind: 'reload' };

/** A session with a browser, a device or a server that is not as expected. It follows from its seed alone. */
export type OddSessionPlan = {
  seed: number;
  /** The sandbox's scenario: an honest server, one that breaks the words on paging, or one with trades in other shapes. */
  scenario: string;
  isTranslated: boolean;
  /** The clock of the device minus that of the server, in minutes. */
  skewMinutes: number;
  /** A mishap of the sandbox: the refusal of the first deposit, in a shape of its own. */
  refusal: string | undefined;
  steps: OddStep[];
};

const paging = [
  ...['capped-20', 'capped-100', 'capped-200', 'whole-empty', 'whole-refused'],
  ...['count-0', 'count-3', 'count-null', 'first-hundred'],
];
const skews = [-120, 1_440];
const refusals = ['code-400', 'words-400', 'error-400', 'text-400'];
const words = ['case', 'sticker', 'redline', 'a'];

/** Each four sessions in a row have all four oddities, and any other by chance. */
export function planOddSession(seed: number): OddSessionPlan {
  const random = new Random(seed);
  const isIt = (index: number) => seed % 4 === index || random.chance(0.25);
  const isTranslated = isIt(0);
  const isPaged = isIt(1);
  const skewMinutes = isIt(2) ? toOne(skews, random) : 0;
  const isOfOtherShape = isIt(3);
  const other = isOfOtherShape ? 'trades-other-shapes' : 'player';
  return {
    seed,
    scenario: isPaged && seed % 4 !== 3 ? toOne(paging, random) : other,
    isTranslated,
    skewMinutes,
    refusal: isOfOtherShape ? toOne(refusals, random) : undefined,
    steps: planSteps(random),
  };
}

function planSteps(random: Random): OddStep[] {
  const steps = Array.from({ length: random.integer(3, 6) }, () => planStep(random));
  // Cards of another order must take the places of the first ones. There must be something to deposit, and the end of a
  // list may hold nothing that can be picked.
  return [
    { kind: 'sort', value: 'priceAsc' },
    { kind: 'key', key: toOne(['PageDown', 'End'] as const, random) },
    ...steps,
    { kind: 'search', text: '' },
    { kind: 'sort', value: 'priceDesc' },
    { kind: 'key', key: 'Home' },
    { kind: 'pick', place: random.integer(0, 5) },
  ];
}

function planStep(random: Random): OddStep {
  const choices: (() => OddStep)[] = [
    () => ({ kind: 'search', text: random.chance(0.4) ? '' : toOne(words, random) }),
    () => ({ kind: 'sort', value: toOne(['priceDesc', 'priceAsc'] as const, random) }),
    () => ({ kind: 'key', key: toOne(['PageDown', 'End', 'Home'] as const, random) }),
    () => ({ kind: 'key', key: toOne(['PageDown', 'End'] as const, random) }),
    () => ({ kind: 'pick', place: random.integer(0, 11) }),
    () => ({ kind: 'reload' }),
  ];
  return toOne(choices, random)();
}

function toOne<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random.integer(0, values.length - 1)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
