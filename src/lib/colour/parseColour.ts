import { toHex } from './oklch';

/** A decimal of at most four places, as colours are written. */
const decimal = String.raw`(\d{1,3}(?:\.\d{1,8})?|\.\d{1,8})`;
const gap = '(?: ?, ?| )';

const forms = {
  hex: /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/,
  rgb: new RegExp(`^rgb\\( ?${decimal}${gap}${decimal}${gap}${decimal} ?\\)$`),
  hsl: new RegExp(`^hsl\\( ?${decimal}(?:deg)?${gap}${decimal}%${gap}${decimal}% ?\\)$`),
  oklch: new RegExp(`^oklch\\( ?${decimal}(%?) ${decimal} ${decimal}(?:deg)? ?\\)$`),
};

/**
 * A colour without transparency as `#rrggbb`: `#rgb`, `#rrggbb`, `rgb()`, `hsl()` and `oklch()` are read, in any case.
 * `undefined` for anything else. One that sRGB does not have becomes the nearest of its hue and lightness.
 */
export function parseColour(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value.trim().toLowerCase();
  if (forms.hex.test(text)) {
    return text.length === 7 ? text : text.replaceAll(/[0-9a-f]/g, '$&$&');
  }
  return parseRgb(text) ?? parseHsl(text) ?? parseOklch(text);
}

function parseRgb(text: string): string | undefined {
  const bytes = forms.rgb.exec(text)?.slice(1).map(Number);
  if (bytes === undefined || bytes.some((byte) => byte > 255)) return undefined;
  return toBytes(bytes.map((byte) => byte / 255));
}

function parseHsl(text: string): string | undefined {
  const [h = 0, s = 0, l = 0] = forms.hsl.exec(text)?.slice(1).map(Number) ?? [-1];
  if (h < 0 || h > 360 || s > 100 || l > 100) return undefined;
  // https://www.w3.org/TR/css-color-4/#hsl-to-rgb
  const amplitude = (s / 100) * Math.min(l / 100, 1 - l / 100);
  return toBytes(
    [0, 8, 4].map((n) => {
      const k = (n + h / 30) % 12;
      return l / 100 - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    }),
  );
}

function parseOklch(text: string): string | undefined {
  const [, lightness, percent, chroma, hue] = forms.oklch.exec(text) ?? [];
  if (lightness === undefined) return undefined;
  const l = Number(lightness) / (percent ? 100 : 1);
  const [c, h] = [Number(chroma), Number(hue)];
  return l > 1 || c > 0.5 || h > 360 ? undefined : toHex({ l, c, h });
}

/** Parts from 0 to 1 as `#rrggbb`. */
function toBytes(parts: readonly number[]): string {
  const bytes = parts.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${bytes.join('')}`;
}
