import type { Layer, Silhouette } from './Layer';

const karambit: readonly Layer[] = [
  ['dark', 'M70 118A25 25 0 1 0 70.1 118ZM70 130A13 13 0 1 1 69.9 130Z'],
  ['paint', 'M164 58Q236 24 280 78Q304 110 296 166Q280 122 248 104Q222 90 190 98Z'],
  ['glow', 'M170 62Q236 34 276 84Q294 108 294 146Q276 92 236 76Q206 66 176 72Z'],
  ['dark', 'M82 122Q108 72 168 52L198 94Q152 102 122 134Q106 152 90 148Q76 140 82 122Z'],
  ['metal', 'M160 52L172 48L202 94L192 100Z'],
  ['line', 'M100 116Q126 84 160 70M108 128Q134 100 172 86M190 96Q222 84 250 98Q280 116 294 158'],
  ['shine', 'M92 122Q118 78 160 60M176 56Q232 36 272 78M58 130A18 18 0 0 1 74 124'],
  ['gold', 'M116 104A5 5 0 1 0 116.1 104ZM146 82A5 5 0 1 0 146.1 82Z'],
];

const lean = 'rotate(-17 165 96)';
const bayonet: readonly Layer[] = [
  [
    'paint',
    'M124 80H150L154 74L160 80L166 74L172 80L178 74L184 80L190 74L196 80H262Q294 84 318 102Q292 108 256 110H124Z',
    lean,
  ],
  ['shade', 'M124 96H300Q308 98 318 102Q292 108 256 110H124Z', lean],
  ['dark', 'M20 84Q14 84 14 90V100Q14 106 20 106L114 108V81Z', lean],
  [
    'metal',
    'M112 58H124Q126 58 126 62V128Q126 132 122 132H114Q110 132 110 128V62Q110 58 112 58ZM14 82H24V108H14Q8 108 8 102V88Q8 82 14 82Z',
    lean,
  ],
  [
    'line',
    'M34 84V107M44 84V107M54 83V107M64 83V107M74 83V107M84 82V107M94 82V107M104 82V107M134 92H250',
    lean,
  ],
  ['shine', 'M128 83H148M200 83H260Q288 87 306 97M30 87H108M132 105H254', lean],
];

const butterfly: readonly Layer[] = [
  ['paint', 'M138 92L256 60Q292 50 316 30Q312 72 270 92L152 116Z'],
  ['shade', 'M146 106L270 76Q298 64 316 30Q312 72 270 92L152 116Z'],
  ['dark', 'M150 84L34 104Q24 106 22 98L20 88Q18 80 28 78L144 62Q158 64 150 84Z'],
  ['dark', 'M158 104L112 172Q106 180 98 175L88 169Q82 164 86 157L134 92Q146 84 158 104Z'],
  [
    'cut',
    'M44 86A5 5 0 1 0 44.1 86ZM66 83A5 5 0 1 0 66.1 83ZM88 80A5 5 0 1 0 88.1 80ZM110 77A5 5 0 1 0 110.1 77ZM102 150A5 5 0 1 0 102.1 150ZM114 132A5 5 0 1 0 114.1 132ZM126 114A5 5 0 1 0 126.1 114Z',
  ],
  ['metal', 'M143 66A8 8 0 1 0 143.1 66ZM146 92A8 8 0 1 0 146.1 92Z'],
  ['line', 'M164 90L256 68'],
  ['shine', 'M30 82L140 66M92 160L136 98M150 92L256 64Q288 54 308 40'],
];

const flip: readonly Layer[] = [
  ['paint', 'M130 76L252 70Q290 70 320 56Q306 96 264 108Q210 120 134 112Z', lean],
  ['shade', 'M132 98Q236 104 276 88Q304 76 320 56Q306 96 264 108Q210 120 134 112Z', lean],
  [
    'dark',
    'M20 80Q10 84 14 96L20 114Q24 122 36 119Q60 108 82 112L130 116L128 74Q92 70 68 78Q44 84 20 80Z',
    lean,
  ],
  [
    'metal',
    'M124 66H136Q139 66 139 70V118Q139 124 133 124H126Q122 124 122 118V70Q122 66 124 66Z',
    lean,
  ],
  ['gold', 'M44 94A5 5 0 1 0 44.1 94ZM78 90A5 5 0 1 0 78.1 90ZM108 88A5 5 0 1 0 108.1 88Z', lean],
  ['line', 'M146 88L244 82M30 88Q60 92 120 82', lean],
  ['shine', 'M142 80L252 74Q284 74 306 66M24 84Q60 88 118 77', lean],
];

const dagger: readonly Layer[] = [
  ['paint', 'M120 88L246 86L292 100L246 112L120 112Z'],
  ['shade', 'M120 100H292L246 112H120Z'],
  ['dark', 'M62 84Q62 78 70 78H118V122H70Q62 122 62 116ZM74 90V110H106V90Z'],
  ['metal', 'M114 70H124V130H114Z'],
  ['shine', 'M126 91L244 89M68 82H112'],
];
const daggers: readonly Layer[] = [
  ...dagger.map(
    ([material, path]): Layer => [material, path, 'rotate(-24 165 96) translate(-6 -22)'],
  ),
  ...dagger.map(
    ([material, path]): Layer => [material, path, 'rotate(-24 165 96) translate(-34 34)'],
  ),
];

export const knives = {
  karambit: () => karambit,
  bayonet: () => bayonet,
  butterfly: () => butterfly,
  knife: () => flip,
  daggers: () => daggers,
} satisfies Record<string, Silhouette>;
