import { type Interactions, interactionKinds } from '../measure/measureInteraction';
import type { Speed, Technique } from '../measure/openPages';
import { type Results, type Sample, selectSample } from '../measure/results';
import { toFigure, toMedian, toRatio } from '../measure/statistics';
import { count, megabytes, ms, percent, ratio } from './formatFigure';
import { toGoals, toInp, toRowCosts, toSpeed } from './goals';
import { techniqueNames } from './techniqueNames';
import { toArrivalTables } from './toArrivalTables';

/** A table of text. The first row holds the column heads. */
export type Table = { title: string; note?: string; rows: string[][] };

const speeds = [1, 4] as const satisfies Speed[];

/** Makes the tables of all figures, in the order of the goals. */
export function toTables(results: Results): Table[] {
  return [
    toGoalTable(results),
    ...speeds.map((speed) => toScrollTable(results, speed)),
    ...speeds.map((speed) => toFlingTable(results, speed)),
    ...speeds.map((speed) => toOpeningTable(results, speed)),
    ...speeds.map((speed) => toInteractionTable(results, speed)),
    ...toArrivalTables(results.arrivals),
    toMemoryTable(results),
    toHugeTable(results),
    toParseTable(results),
    toBytesTable(results),
    toRequestTable(results),
  ];
}

function toGoalTable(results: Results): Table {
  const rows = toGoals(results).map(({ what, measured, most, isMet }) => [
    what,
    measured,
    most,
    isMet ? 'yes' : 'NO',
  ]);
  return { title: 'Goals', rows: [['goal', 'measured', 'at most', 'met'], ...rows] };
}

function toScrollTable(results: Results, speed: Speed): Table {
  const limit = selectSample(results, 'recycler', speed);
  const rows = listSamples(results, speed).map((sample) => [
    techniqueNames[sample.technique],
    ratio(toRatio(toRowCosts(sample), toRowCosts(limit))),
    ms(toFigure(toRowCosts(sample))),
    ...(['scriptPerRow', 'stylePerRow', 'layoutPerRow', 'p95Frame'] as const).map((key) =>
      toMedian(sample.smooth.map((scroll) => scroll[key])).toFixed(2),
    ),
    percent(toMedian(sample.smooth.map(({ above16 }) => above16))),
    percent(toMedian(sample.smooth.map(({ above50 }) => above50))),
  ]);
  const heads = ['script + style + layout, of the recycler', 'ms a row', 'script', 'style'];
  return {
    title: `Smooth scroll, 10,000 items, ${toSpeed(speed)}`,
    rows: [['drawn by', ...heads, 'layout', 'p95 frame, ms', '> 16.7 ms', '> 50 ms'], ...rows],
  };
}

function toFlingTable(results: Results, speed: Speed): Table {
  const limit = selectSample(results, 'recycler', speed);
  const toCosts = ({ flung }: Sample) => flung.map(({ perRow }) => perRow);
  const measured = listSamples(results, speed).filter(({ flung }) => flung.length > 0);
  const rows = measured.map((sample) => {
    const blank = results.blankRows.find(({ technique }) => technique === sample.technique);
    return [
      techniqueNames[sample.technique],
      ratio(toRatio(toCosts(sample), toCosts(limit))),
      toMedian(sample.flung.map(({ p95Frame }) => p95Frame)).toFixed(1),
      blank ? `${blank.blank} of ${blank.seen}` : '',
    ];
  });
  const heads = ['script + style + layout, of the recycler', 'p95 frame, ms', 'blank rows'];
  return {
    title: `Fling, 10,000 items, ${toSpeed(speed)}`,
    note: 'Blank rows: rows of the window without all of their cards, at both speeds together.',
    rows: [['drawn by', ...heads], ...rows],
  };
}

function toOpeningTable(results: Results, speed: Speed): Table {
  const limit = selectSample(results, 'recycler', speed);
  const measured = listSamples(results, speed).filter(({ opened }) => opened.length > 0);
  const rows = measured.map((sample) => [
    techniqueNames[sample.technique],
    ...(['firstCards', 'wholeView'] as const).flatMap((key) => {
      const times = sample.opened.map((opened) => opened[key]);
      const limits = limit.opened.map((opened) => opened[key]);
      return [ms(toFigure(times)), ratio(toRatio(times, limits))];
    }),
  ]);
  const heads = ['first cards, ms', 'of the recycler', 'whole window, ms', 'of the recycler'];
  return {
    title: `From the first answer (50 items) to its cards, ${toSpeed(speed)}`,
    rows: [['drawn by', ...heads], ...rows],
  };
}

function toInteractionTable(results: Results, speed: Speed): Table {
  const techniques = ['page', 'recycler'] as const satisfies Technique[];
  const rows = techniques.flatMap((technique) => {
    const { interactions } = selectSample(results, technique, speed);
    const select = (kind: keyof Interactions, measure: 'gridMs' | 'gridFrames') =>
      interactions.flatMap((session) => session[kind].map((response) => response[measure]));
    const times = interactionKinds.map((kind) => ms(toFigure(select(kind, 'gridMs'))));
    const frames = interactionKinds.map((kind) => count(toFigure(select(kind, 'gridFrames'))));
    const name = techniqueNames[technique];
    return [
      [name, 'ms', ...times, toInp(interactions).toFixed(0)],
      [name, 'frames', ...frames, ''],
    ];
  });
  const heads = ['in', 'letter', 'order', 'price', 'pick', 'pick all 10,000', 'INP'];
  return {
    title: `Input to updated page, 10,000 items, ${toSpeed(speed)}`,
    rows: [['drawn by', ...heads], ...rows],
  };
}

function toMemoryTable({ memory }: Results): Table {
  const rows = memory.map((one) => [
    one.items.toLocaleString('en'),
    one.elements.toFixed(0),
    `${megabytes(one.heapBefore)} → ${megabytes(one.heapAfter)}`,
    `${one.nodesBefore} → ${one.nodesAfter}`,
  ]);
  return {
    title: 'Memory, before and after ten full scrolls',
    note: 'The heap holds the items themselves, about a kilobyte each; what draws them does not grow.',
    rows: [['items', 'elements', 'heap, MB', 'DOM nodes, text included'], ...rows],
  };
}

function toHugeTable({ huge }: Results): Table {
  const { open, end, search, pickAll, picked } = huge;
  const rows = [
    ['opened until the window is full of cards', open],
    ['End key until the last item, all of them read', end],
    ['letter to updated page', search],
    [`Control+A until all are picked (${picked})`, pickAll],
  ].map(([what, time]) => [`${what}`, Number(time).toFixed(0)]);
  return { title: '100,000 items, full speed', rows: [['what', 'ms'], ...rows] };
}

function toParseTable({ parse }: Results): Table {
  const rows = [
    ['JSON.parse alone', ms(toFigure(parse.json)), '1.00'],
    [
      'JSON.parse, every item checked',
      ms(toFigure(parse.parsed)),
      ratio(toRatio(parse.parsed, parse.json)),
    ],
  ];
  return { title: 'Reading 10,000 items', rows: [['how', 'ms', 'ratio'], ...rows] };
}

function toBytesTable({ bytes }: Results): Table {
  const kilobytes = (value: number) => (value / 1000).toFixed(1);
  const rows = [
    ['assetpay-deposit', bytes.page],
    ['react + react-dom', bytes.bare],
  ] as const;
  return {
    title: 'First load, scripts, kB',
    rows: [
      ['page', 'raw', 'gzip', 'brotli'],
      ...rows.map(([name, { raw, gzip, brotli }]) => [name, ...[raw, gzip, brotli].map(kilobytes)]),
    ],
  };
}

function toRequestTable({ requests }: Results): Table {
  const names = {
    page: 'assetpay-deposit',
    debounced: 'pages of 50, filters by the server 300 ms after the last key',
    perKeystroke: 'pages of 50, filters by the server at each key',
  };
  const rows = (['page', 'debounced', 'perKeystroke'] as const).map((paging) => {
    const count = requests[paging];
    return [names[paging], `${count}`, (1000 / count).toFixed(1), (10 / count).toFixed(1)];
  });
  return {
    title: 'Inventory requests of one session, 1,000 items',
    note: 'A session: open, scroll to the end, ten searches of six letters, five orders, three price bounds, twenty picks. The limit belongs to all players of a site together.',
    rows: [['page', 'requests', 'sessions a minute, verified', 'unverified'], ...rows],
  };
}

function listSamples(results: Results, speed: Speed): Sample[] {
  return results.samples
    .filter((sample) => sample.speed === speed && sample.smooth.length > 0)
    .toSorted((a, b) => toMedian(toRowCosts(a)) - toMedian(toRowCosts(b)));
}
