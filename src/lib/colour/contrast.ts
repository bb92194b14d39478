import { toHex, toLinear, toOklch } from './oklch';

/** Relative luminance of `#rrggbb`, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function computeLuminance(hex: string): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function computeContrast(one: string, other: string): number {
  const [a, b] = [computeLuminance(one), computeLuminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The least contrast of a colour on several grounds. */
export function computeLeastContrast(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => computeContrast(colour, ground)));
}

/** True if `colour` is the lighter one of each pair, or the darker one, and each pair has `need` to 1. */
function isReadable(colour: string, grounds: readonly string[], need: number, to: 0 | 1): boolean {
  const own = computeLuminance(colour);
  const isBeyond = grounds.every((ground) => own > computeLuminance(ground) === (to === 1));
  return isBeyond && computeLeastContrast(colour, grounds) >= need;
}

/**
 * `colour`, with its lightness moved towards white (`to` 1) or black (0) by no more than it takes to have `need` to 1 on each
 * ground. Its hue stays, and its chroma as far as sRGB has it at that lightness. White or black itself, if nothing less does.
 */
export function moveToContrast(
  colour: string,
  { grounds, need, to }: { grounds: readonly string[]; need: number; to: 0 | 1 },
): string {
  if (isReadable(colour, grounds, need, to)) return colour;
  const { l, c, h } = toOklch(colour);
  let [near, far] = [l, Number(to)];
  for (let step = 0; step < 16; step += 1) {
    const middle = (near + far) / 2;
    if (isReadable(toHex({ l: middle, c, h }), grounds, need, to)) far = middle;
    else near = middle;
  }
  return toHex({ l: far, c, h });
}
