import type { Speed, Technique } from '../measure/openPages';
import { type Results, selectSample } from '../measure/results';
import { toRatio } from '../measure/statistics';
import { toRowCosts, toSpeed } from './goals';
import { techniqueNames } from './techniqueNames';

/** Lengths in px of the drawing. */
const size = { width: 760, left: 200, right: 72, bar: 16, group: 50, top: 64 };

/** A longer bar is cut, and its label says by how much. */
const longest = 2;

const shown = [
  'recycler',
  'page',
  'reactVirtual',
  'reactWindow',
  'virtuoso',
  'virtua',
  'fullRender',
] as const satisfies Technique[];

/** Draws the cost of a scrolled row by technique as bars, in the reader's light or dark scheme. */
export function toChart(results: Results): string {
  const height = size.top + shown.length * size.group + 8;
  const bars = shown.map((technique, index) => toGroup(results, technique, index));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" role="img" aria-labelledby="title">`,
    '<title id="title">Cost of a scrolled row of cards, as a multiple of a hand-written DOM recycler</title>',
    `<style>${style}</style>`,
    '<text x="0" y="20" class="title">Script, style and layout for each row scrolled, 10,000 items</text>',
    '<text x="0" y="42" class="soft">× a hand-written DOM recycler; shorter is better. Solid: full speed. Pale: 4 × slowed.</text>',
    ...bars,
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  'text{font:13px ui-sans-serif,system-ui,sans-serif;fill:#12151b}',
  '.title{font-size:15px;font-weight:600}.soft{fill:#4c5564}.own{font-weight:600}',
  '.bar{fill:#8b94a5}.bar.own{fill:#067a50}.pale{opacity:.5}',
  '@media(prefers-color-scheme:dark){text{fill:#f1f3f7}.soft{fill:#a9b1bf}.bar.own{fill:#3fe0a1}}',
].join('');

function toGroup(results: Results, technique: Technique, index: number): string {
  const top = size.top + index * size.group;
  const own = technique === 'page' ? ' own' : '';
  const label = `<text x="${size.left - 10}" y="${top + 20}" text-anchor="end" class="${own}">${techniqueNames[technique]}</text>`;
  return [
    label,
    toBar(results, { technique, speed: 1, top, own }),
    toBar(results, { technique, speed: 4, top: top + size.bar + 2, own }),
  ].join('\n');
}

type Bar = { technique: Technique; speed: Speed; top: number; own: string };

function toBar(results: Results, { technique, speed, top, own }: Bar): string {
  const { median } = toRatio(
    toRowCosts(selectSample(results, technique, speed)),
    toRowCosts(selectSample(results, 'recycler', speed)),
  );
  const scale = (size.width - size.left - size.right) / longest;
  const width = Math.round(Math.min(median, longest) * scale);
  const pale = speed === 4 ? ' pale' : '';
  const text = `${median.toFixed(2)}${median > longest ? ' →' : ''}`;
  return [
    `<rect x="${size.left}" y="${top}" width="${width}" height="${size.bar}" rx="3" class="bar${own}${pale}"><title>${toSpeed(speed)}</title></rect>`,
    `<text x="${size.left + width + 6}" y="${top + 13}" class="soft">${text}</text>`,
  ].join('');
}
