import { selectEmblem } from './emblems';
import type { Layer, Silhouette } from './Layer';

/** Outlines around the origin, about 150 units tall. */
const outlines = [
  'M0-76A76 76 0 1 0 .1-76Z',
  'M-64-70Q0-84 64-70V2Q60 50 0 80Q-60 50-64 2Z',
  'M0-80L70-40V40L0 80L-70 40V-40Z',
  'M0-80L22-62L50-64L58-36L80-18L70 8L78 36L52 48L38 74L8 68L-20 80L-38 58L-68 52L-66 22L-82 0L-66-22L-64-52L-36-56Z',
  'M-82-46Q-84-56-74-56H74Q84-56 82-46L72 50Q70 58 62 58H-62Q-70 58-72 50Z',
] as const;

const centre = 'translate(165 94)';

function outlineOf(variant: number): string {
  return outlines[Math.floor(variant / 3) % outlines.length] ?? outlines[0];
}

function drawSticker(variant: number): readonly Layer[] {
  const outline = outlineOf(variant);
  const emblem = selectEmblem(variant);
  return [
    ['shade', outline, 'translate(168 99) scale(1.08)'],
    ['light', outline, `${centre} scale(1.08)`],
    ['paint', outline, centre],
    ['glow', outline, `${centre} scale(.84)`],
    ['shade', outline, `${centre} scale(.8)`],
    ['cut', emblem, 'translate(168 98) scale(1.12)'],
    [variant % 3 === 0 ? 'gold' : 'light', emblem, `${centre} scale(1.12)`],
    ['light', 'M214 168Q232 160 244 138Q226 140 220 150Q214 158 214 168Z'],
  ];
}

function drawPatch(variant: number): readonly Layer[] {
  const outline = outlineOf(variant);
  return [
    ['tint', outline, `${centre} scale(1.06)`],
    ['stitch', outline, `${centre} scale(1)`],
    ['paint', outline, `${centre} scale(.9)`],
    ['line', outline, `${centre} scale(.84)`],
    ['gold', selectEmblem(variant), `${centre} scale(1.1)`],
    ['line', selectEmblem(variant), `${centre} scale(.92)`],
  ];
}

function drawCoin(variant: number): readonly Layer[] {
  const circle = outlines[0];
  return [
    ['shade', circle, 'translate(166 100)'],
    ['metal', circle, 'translate(165 97) scale(1.02)'],
    ['gold', circle, centre],
    ['tint', circle, `${centre} scale(.84)`],
    ['shade', circle, `${centre} scale(.78)`],
    ['stitch', circle, `${centre} scale(.91)`],
    ['gold', selectEmblem(variant), `${centre} scale(1.15)`],
    ['shine', 'M106 58A68 68 0 0 1 152 25', ''],
  ];
}

function drawMedal(variant: number): readonly Layer[] {
  return [
    ['tint', 'M128 14H202L186 82H144Z'],
    ['glow', 'M152 14H178L172 82H158Z'],
    ['shade', 'M144 70L186 70L184 82H146Z'],
    ['gold', outlines[3], 'translate(165 122) scale(.72)'],
    ['paint', outlines[0], 'translate(165 122) scale(.5)'],
    ['gold', selectEmblem(variant), 'translate(165 122) scale(.72)'],
    ['gold', 'M122 8H208Q212 8 212 12V18Q212 22 208 22H122Q118 22 118 18V12Q118 8 122 8Z'],
    ['shine', 'M124 12H206'],
  ];
}

function drawPin(variant: number): readonly Layer[] {
  const outline = outlineOf(variant + 6);
  return [
    ['shade', outline, 'translate(169 101) scale(.96)'],
    ['gold', outline, `${centre} scale(.96)`],
    ['paint', outline, `${centre} scale(.84)`],
    ['gold', selectEmblem(variant), `${centre} scale(1.14)`],
    ['tint', selectEmblem(variant), `${centre} scale(.9)`],
    ['shine', 'M118 52Q134 36 158 32'],
  ];
}

const spray =
  'M66 92Q60 50 108 46Q124 18 168 24Q214 14 232 50Q276 58 264 102Q270 142 224 148Q204 172 164 162Q120 172 104 146Q62 138 66 92Z';
const drips =
  'M100 140H108V166A4 4 0 0 1 100 166ZM146 156H156V180A5 5 0 0 1 146 180ZM206 146H213V170A3.5 3.5 0 0 1 206 170ZM238 128H245V150A3.5 3.5 0 0 1 238 150Z';
const mist =
  'M48 66A6 6 0 1 0 48.1 66ZM280 62A7 7 0 1 0 280.1 62ZM64 40A4 4 0 1 0 64.1 40ZM286 126A4 4 0 1 0 286.1 126ZM52 128A5 5 0 1 0 52.1 128ZM252 30A4 4 0 1 0 252.1 30Z';

function drawGraffiti(variant: number): readonly Layer[] {
  return [
    ['paint', drips],
    ['paint', mist],
    ['paint', spray],
    ['shade', spray, 'translate(33 19) scale(.8)'],
    ['cut', selectEmblem(variant), 'translate(169 98) scale(1.3)'],
    ['light', selectEmblem(variant), `${centre} scale(1.3)`],
    ['shine', 'M92 76Q96 58 116 56M128 42Q146 30 166 34'],
  ];
}

export const emblemGoods = {
  sticker: drawSticker,
  patch: drawPatch,
  coin: drawCoin,
  medal: drawMedal,
  pin: drawPin,
  graffiti: drawGraffiti,
} satisfies Record<string, Silhouette>;
