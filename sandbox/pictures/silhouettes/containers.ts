import { selectEmblem } from './emblems';
import type { Layer, Silhouette } from './Layer';

const front = 'M44 78L206 92V174L44 152Z';
const side = 'M206 92L288 66V142L206 174Z';
const lid = 'M40 62L126 38L292 50V66L206 94L40 80Z';

function drawCase(variant: number): readonly Layer[] {
  return [
    ['paint', front],
    ['paint', side],
    ['shade', side],
    ['paint', lid],
    ['glow', 'M40 62L126 38L292 50L206 76Z'],
    [
      'metal',
      'M40 78L58 80V155L40 152ZM190 92L214 93V172L206 176L190 172ZM278 68L292 64V142L278 148Z',
    ],
    ['metal', 'M38 60L206 75L294 48V56L206 84L38 69Z'],
    ['dark', 'M108 80L138 83V104L108 101Z'],
    ['gold', 'M114 88L132 90V98L114 96Z'],
    ['light', selectEmblem(variant), 'matrix(.62 .07 0 .62 124 131)'],
    [
      'line',
      'M60 100L188 114M60 140L188 158M216 112L276 92M216 152L276 130M126 38L150 70M206 76V94',
    ],
    ['shine', 'M44 62L124 41L286 52M60 84L104 88M142 91L188 95'],
  ];
}

function drawCapsule(variant: number): readonly Layer[] {
  return [
    ['dark', 'M70 60Q70 46 84 46H246Q260 46 260 60V150Q260 166 244 166H86Q70 166 70 150Z'],
    ['paint', 'M78 62Q78 54 86 54H244Q252 54 252 62V148Q252 158 242 158H88Q78 158 78 148Z'],
    ['dark', 'M130 26H200Q208 26 208 34V46H122V34Q122 26 130 26ZM136 34V46H194V34Z'],
    ['light', 'M165 62A46 46 0 1 0 165.1 62Z'],
    ['tint', 'M165 68A40 40 0 1 0 165.1 68Z'],
    ['cut', selectEmblem(variant), 'translate(167 110) scale(.72)'],
    ['light', selectEmblem(variant), 'translate(165 108) scale(.72)'],
    ['metal', 'M92 42H108V70H92ZM222 42H238V70H222Z'],
    ['line', 'M78 84H122M208 84H252M78 132H122M208 132H252M92 56H108M222 56H238'],
    ['shine', 'M90 58H240M132 100A34 34 0 0 1 154 76'],
  ];
}

function drawPackage(variant: number): readonly Layer[] {
  return [
    ['paint', 'M60 70L206 78V172L60 156Z'],
    ['paint', 'M206 78L272 60V146L206 172Z'],
    ['shade', 'M206 78L272 60V146L206 172Z'],
    ['paint', 'M52 58L130 42L280 50V66L206 84L52 74Z'],
    ['glow', 'M52 58L130 42L280 50L206 70Z'],
    [
      'gold',
      'M116 74L142 76V166L116 162ZM234 70L248 66V156L234 162ZM116 62L196 46L216 47L142 66V79L116 76ZM234 63L126 43L146 42L256 58L248 72L234 76Z',
    ],
    [
      'gold',
      'M176 52Q146 10 128 22Q116 36 176 52ZM176 52Q206 8 226 20Q238 36 176 52ZM176 42Q186 42 186 51Q184 58 176 58Q168 58 167 51Q167 42 176 42Z',
    ],
    ['light', selectEmblem(variant), 'matrix(.42 .04 0 .42 175 128)'],
    ['line', 'M60 78L206 88L272 70M142 28Q158 36 170 48M212 28Q194 36 182 48'],
    ['shine', 'M56 61L118 48M64 84L112 88M64 84V150'],
  ];
}

function drawCrate(): readonly Layer[] {
  return [
    ['paint', 'M48 66L204 78V176L48 156Z'],
    ['paint', 'M204 78L284 56V146L204 176Z'],
    ['shade', 'M204 78L284 56V146L204 176Z'],
    ['paint', 'M48 66L136 42L284 56L204 78Z'],
    [
      'wood',
      'M44 62L62 64V162L44 159ZM190 74L210 76V180L190 176ZM272 58L288 54V148L272 154ZM62 66L190 76V92L62 82ZM62 146L190 162V176L62 160ZM210 77L272 60V76L210 93ZM210 156L272 133V150L210 174Z',
    ],
    ['wood', 'M62 82L78 82L190 148V162L176 160L62 96Z'],
    ['line', 'M62 98L190 112M62 114L190 128M62 130L190 145M210 112L272 92M210 132L272 112'],
    ['shine', 'M48 66L136 43L280 57M64 69L188 79'],
    [
      'metal',
      'M53 70A3 3 0 1 0 53.1 70ZM200 84A3 3 0 1 0 200.1 84ZM53 150A3 3 0 1 0 53.1 150ZM200 166A3 3 0 1 0 200.1 166ZM280 64A3 3 0 1 0 280.1 64ZM280 138A3 3 0 1 0 280.1 138Z',
    ],
  ];
}

export const containers = {
  case: drawCase,
  capsule: drawCapsule,
  package: drawPackage,
  crate: drawCrate,
} satisfies Record<string, Silhouette>;
