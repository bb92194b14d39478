export type Palette = { base: string; second: string; third: string; bright: string; hue: number };

const moods = [
  (hue: number) => [
    hsl(hue, 58, 44),
    hsl(hue + 32, 68, 56),
    hsl(hue - 24, 55, 26),
    hsl(hue + 18, 88, 76),
  ],
  (hue: number) => [
    hsl(hue, 14, 24),
    hsl(hue, 78, 53),
    hsl(hue + 12, 20, 14),
    hsl(hue + 14, 80, 72),
  ],
  (hue: number) => [
    hsl(hue, 16, 84),
    hsl(hue, 80, 55),
    hsl(hue + 200, 16, 26),
    hsl(hue + 26, 90, 66),
  ],
  (hue: number) => [
    hsl(hue, 60, 38),
    hsl(hue + 165, 62, 54),
    hsl(hue, 50, 18),
    hsl(hue + 165, 80, 78),
  ],
] as const;

/** The colours of a finish. A variant is pattern + 16 × (hue in degrees + 360 × mood). */
export function createPalette(variant: number): Palette {
  const hue = Math.floor(variant / 16) % 360;
  const mood = moods[Math.floor(variant / (16 * 360)) % moods.length] ?? moods[0];
  const [base = '', second = '', third = '', bright = ''] = mood(hue);
  return { base, second, third, bright, hue };
}

export function hsl(hue: number, saturation: number, lightness: number): string {
  return `hsl(${(Math.round(hue) + 720) % 360},${saturation}%,${lightness}%)`;
}
