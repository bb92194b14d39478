import {
  type Arrival,
  type Arrivals,
  arriving,
  type LineName,
  lineNames,
  type Visit,
  visits,
} from '../measure/measureArrival';
import { toFigure, toMedian, toRatio } from '../measure/statistics';
import { ms, ratio } from './formatFigure';
import { arrivingNames, lineTitles } from './techniqueNames';
import type { Table } from './toTables';

/** Makes a table of every line and visit. */
export function toArrivalTables(arrivals: Arrivals): Table[] {
  return lineNames.flatMap((line) => visits.map((visit) => toArrivalTable(arrivals, line, visit)));
}

const arrivalKeys = ['firstPaint', 'asked', 'firstCards', 'firstImage', 'picked'] as const;
const arrivalHeads = [
  'first paint, ms',
  'inventory asked',
  'first cards',
  'first picture',
  'a click has picked',
];

function toArrivalTable(arrivals: Arrivals, line: LineName, visit: Visit): Table {
  const visited = arrivals[line][visit];
  const rows = arriving.map((technique) => {
    const select = (key: keyof Arrival) => visited[technique].map((arrival) => arrival[key]);
    const timed = arrivalKeys.flatMap((key) => {
      const limits = visited.least.map((arrival) => arrival[key]);
      return [ms(toFigure(select(key))), ratio(toRatio(select(key), limits))];
    });
    const block = toMedian(select('longestBlock'));
    return [arrivingNames[technique], ...timed, block === 0 ? '< 50' : block.toFixed(0)];
  });
  const heads = arrivalHeads.flatMap((head) => [head, 'of the least']);
  return {
    title: `From the address, 390 × 844, ${visit === 'cold' ? 'no cache' : 'second visit'}, ${lineTitles[line]}`,
    note: 'Ratios are of the least page that can show cards: static HTML, one script without a library.',
    rows: [['page', ...heads, 'longest task, ms'], ...rows],
  };
}
