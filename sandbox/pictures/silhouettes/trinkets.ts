import { selectEmblem } from './emblems';
import type { Layer, Silhouette } from './Layer';

const chain =
  'M165 4A13 13 0 1 0 165.1 4ZM165 10A7 7 0 1 1 164.9 10ZM160 28H170V40H160ZM165 36A8 8 0 1 0 165.1 36ZM165 40A4 4 0 1 1 164.9 40Z';

const bear: readonly Layer[] = [
  ['metal', chain],
  ['paint', 'M128 50A17 17 0 1 0 128.1 50ZM202 50A17 17 0 1 0 202.1 50Z'],
  ['paint', 'M138 118Q110 126 112 156Q116 178 140 180H190Q214 178 218 156Q220 126 192 118Z'],
  ['paint', 'M165 48Q214 50 214 92Q212 130 165 132Q118 130 116 92Q116 50 165 48Z'],
  [
    'light',
    'M165 92Q190 92 190 110Q188 126 165 127Q142 126 140 110Q140 92 165 92ZM144 142Q165 134 186 142V172Q165 180 144 172Z',
  ],
  [
    'cut',
    'M144 76A7 8 0 1 0 144.1 76ZM186 76A7 8 0 1 0 186.1 76ZM165 96Q177 96 175 104Q170 110 165 111Q160 110 155 104Q153 96 165 96Z',
  ],
  ['line', 'M165 111V118M165 118Q158 124 152 118M165 118Q172 124 178 118'],
  ['shine', 'M130 74Q138 58 156 54M146 80A2 2 0 0 1 148 78M188 80A2 2 0 0 1 190 78'],
];

const die: readonly Layer[] = [
  ['metal', chain],
  ['paint', 'M165 50L232 78L165 108L98 78Z'],
  ['glow', 'M165 50L232 78L165 108L98 78Z'],
  ['paint', 'M98 78L165 108V184L98 150Z'],
  ['paint', 'M232 78L165 108V184L232 150Z'],
  ['shade', 'M232 78L165 108V184L232 150Z'],
  [
    'light',
    'M165 70Q178 72 178 79Q176 86 165 87Q154 86 152 79Q154 72 165 70ZM112 100Q122 104 122 114Q120 120 114 117Q107 112 108 104ZM142 146Q152 150 152 160Q150 166 144 163Q137 158 138 150ZM128 122Q138 126 138 136Q136 142 130 139Q123 134 124 126ZM216 100Q222 106 218 114Q212 120 208 116Q206 108 216 100ZM188 140Q194 146 190 154Q184 160 180 156Q178 148 188 140Z',
  ],
  ['shine', 'M102 79L165 106L228 79M165 110V180'],
];

const chick: readonly Layer[] = [
  ['metal', chain],
  ['tint', 'M150 56Q148 40 160 46Q164 34 172 44Q184 40 180 56Z'],
  [
    'paint',
    'M165 52Q196 54 198 86Q230 110 222 146Q212 180 165 182Q118 180 108 146Q100 110 132 86Q134 54 165 52Z',
  ],
  ['gold', 'M152 88L178 88L165 106Z'],
  ['light', 'M132 122Q165 108 198 122Q200 168 165 172Q130 168 132 122Z'],
  ['cut', 'M150 70A6 7 0 1 0 150.1 70ZM180 70A6 7 0 1 0 180.1 70Z'],
  [
    'line',
    'M114 122Q128 138 124 160M216 122Q202 138 206 160M150 134Q158 142 166 134Q174 142 182 134M150 150Q158 158 166 150Q174 158 182 150',
  ],
  [
    'shine',
    'M142 70Q146 58 160 56M152 74A2 2 0 0 1 154 72M182 74A2 2 0 0 1 184 72M122 116Q126 106 134 100',
  ],
];

function drawCharm(variant: number): readonly Layer[] {
  return [bear, die, chick][Math.floor(variant / 5) % 3] ?? bear;
}

function drawKey(variant: number): readonly Layer[] {
  const lean = 'rotate(-24 165 96)';
  return [
    ['gold', 'M128 86H296Q302 86 302 92V96L292 106H282V118H270V106H258V124H244V106H128Z', lean],
    [
      'paint',
      'M86 42H106Q140 46 144 80V112Q140 146 106 150H86Q40 146 36 112V80Q40 46 86 42ZM60 84V108H74V84Z',
      lean,
    ],
    ['light', selectEmblem(variant), `${lean} translate(106 96) scale(.52)`],
    ['metal', 'M138 78H152V114H138Z', lean],
    ['line', 'M158 98H288', lean],
    ['shine', 'M158 90H294M50 78Q58 54 88 49', lean],
  ];
}

function drawMusic(variant: number): readonly Layer[] {
  return [
    ['dark', 'M120 34A72 72 0 1 0 120.1 34Z'],
    ['shine', 'M78 62A58 58 0 0 1 108 48M162 152A58 58 0 0 1 132 162'],
    [
      'line',
      'M120 44A62 62 0 1 0 120.1 44ZM120 54A52 52 0 1 0 120.1 54ZM120 62A44 44 0 1 0 120.1 62Z',
    ],
    ['paint', 'M120 76A30 30 0 1 0 120.1 76ZM120 101A5 5 0 1 1 119.9 101Z'],
    [
      'paint',
      'M136 26H266Q274 26 274 34V164Q274 172 266 172H136Q128 172 128 164V34Q128 26 136 26Z',
    ],
    ['shade', 'M128 132H274V164Q274 172 266 172H136Q128 172 128 164Z'],
    ['dark', 'M152 112Q148 56 201 54Q254 56 250 112H240Q242 66 201 65Q160 66 162 112Z'],
    [
      'light',
      'M150 98H166Q172 98 172 104V136Q172 142 166 142H158Q146 138 144 120Q144 104 150 98ZM252 98H236Q230 98 230 104V136Q230 142 236 142H244Q256 138 258 120Q258 104 252 98Z',
    ],
    ['light', selectEmblem(variant), 'translate(201 108) scale(.5)'],
    ['shine', 'M136 30H264M132 36V160'],
  ];
}

function drawTag(): readonly Layer[] {
  const lean = 'rotate(-9 165 96)';
  return [
    ['metal', 'M42 96A16 16 0 1 0 42.1 96ZM42 102A10 10 0 1 1 41.9 102Z', lean],
    [
      'paint',
      'M84 54H282Q292 54 292 64V136Q292 146 282 146H84L44 114Q38 100 44 86ZM66 90A10 10 0 1 0 66.1 90Z',
      lean,
    ],
    [
      'light',
      'M98 68H272Q278 68 278 74V126Q278 132 272 132H98Q92 132 92 126V74Q92 68 98 68Z',
      lean,
    ],
    ['cut', 'M108 84H212V92H108ZM108 100H256V106H108ZM108 114H184V120H108Z', lean],
    ['tint', 'M226 80H262V94H226Z', lean],
    ['shine', 'M86 58H280M50 86L84 60', lean],
  ];
}

function drawPass(variant: number): readonly Layer[] {
  const lean = 'rotate(7 165 96)';
  return [
    ['dark', 'M150 4H180V30H150ZM156 10V24H174V10Z', lean],
    [
      'paint',
      'M96 28H234Q244 28 244 38V168Q244 178 234 178H96Q86 178 86 168V38Q86 28 96 28ZM148 36V42H182V36Z',
      lean,
    ],
    ['shade', 'M98 50H232V126H98Z', lean],
    ['gold', selectEmblem(variant), `${lean} translate(165 88) scale(.88)`],
    ['light', 'M98 136H232V168H98Z', lean],
    [
      'cut',
      'M106 142H110V162H106ZM114 142H122V162H114ZM126 142H129V162H126ZM134 142H144V162H134ZM148 142H151V162H148ZM156 142H160V162H156ZM166 142H178V162H166ZM182 142H186V162H182ZM192 142H196V162H192ZM200 142H212V162H200ZM216 142H222V162H216Z',
      lean,
    ],
    ['shine', 'M98 32H144M186 32H232M90 40V164', lean],
  ];
}

export const trinkets = {
  charm: drawCharm,
  key: drawKey,
  music: drawMusic,
  tag: drawTag,
  pass: drawPass,
} satisfies Record<string, Silhouette>;
