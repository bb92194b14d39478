/** Lightness 0 to 1, chroma from 0, hue in degrees (https://www.w3.org/TR/css-color-4/#ok-lab). */
export type Oklch = { l: number; c: number; h: number };

/** Red, green and blue as light, 0 to 1 inside sRGB. */
type Linear = readonly [number, number, number];

const toLight = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const toEncoded = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** The light of `#rrggbb`. */
export function toLinear(hex: string): Linear {
  const read = (from: number) => toLight(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return [read(1), read(3), read(5)];
}

function toHexByte(light: number): string {
  const byte = Math.round(toEncoded(Math.min(Math.max(light, 0), 1)) * 255);
  return byte.toString(16).padStart(2, '0');
}

/** `#rrggbb` as OKLCH. Grey has chroma 0 and hue 0. */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = toLinear(hex);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const green = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const blue = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const c = Math.hypot(green, blue);
  if (c < 1e-4) return { l, c: 0, h: 0 };
  return { l, c, h: ((Math.atan2(blue, green) * 180) / Math.PI + 360) % 360 };
}

function toLight3({ l, c, h }: Oklch): Linear {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const isInside = (light: Linear) => light.every((value) => value > -1e-4 && value < 1 + 1e-4);

/** The colour as `#rrggbb`. One that sRGB does not have loses chroma, and keeps its lightness and hue. */
export function toHex({ l, c, h }: Oklch): string {
  const lightness = Math.min(Math.max(l, 0), 1);
  let chroma = c;
  if (!isInside(toLight3({ l: lightness, c, h }))) {
    let [inside, outside] = [0, c];
    for (let step = 0; step < 24; step += 1) {
      chroma = (inside + outside) / 2;
      if (isInside(toLight3({ l: lightness, c: chroma, h }))) inside = chroma;
      else outside = chroma;
    }
    chroma = inside;
  }
  const [r, g, b] = toLight3({ l: lightness, c: chroma, h });
  return `#${toHexByte(r)}${toHexByte(g)}${toHexByte(b)}`;
}

/** `share` of `top` over `ground`, both `#rrggbb`, mixed in OKLab as `color-mix(in oklab, …)` does. */
export function mix(top: string, ground: string, share: number): string {
  const [one, other] = [toLab(top), toLab(ground)];
  const [l = 0, a = 0, b = 0] = one.map(
    (value, i) => value * share + (other[i] ?? 0) * (1 - share),
  );
  return toHex({ l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 });
}

function toLab(hex: string): number[] {
  const { l, c, h } = toOklch(hex);
  return [l, c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
}
