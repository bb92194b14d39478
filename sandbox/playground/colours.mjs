// Colours of the playground, as a browser gets them: no bundler touches this file.

/**
 * Hue in degrees, saturation and lightness from 0 to 1 of `#rrggbb`; `undefined` for any other text.
 * @param {string} hex
 * @returns {{ hue: number, saturation: number, lightness: number } | undefined}
 */
export function toHsl(hex) {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, chroma] = [(most + least) / 2, most - least];
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  if (chroma === 0) return { hue: 0, saturation, lightness };
  let sixth = (red - green) / chroma + 4;
  if (most === red) sixth = ((green - blue) / chroma + 6) % 6;
  else if (most === green) sixth = (blue - red) / chroma + 2;
  return { hue: Math.round(sixth * 60) % 360, saturation, lightness };
}

/**
 * The colour with another hue. A grey takes on some colour, as it has no hue to turn.
 * @param {string} hex `#rrggbb`
 * @param {number} hue degrees
 * @returns {string} `#rrggbb`
 */
export function turnHue(hex, hue) {
  const { saturation, lightness } = toHsl(hex) ?? { saturation: 0, lightness: 0.5 };
  return toHex(hue, saturation || 0.5, lightness);
}

/** @type {(hue: number, saturation: number, lightness: number) => string} */
function toHex(hue, saturation, lightness) {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const parts = [0, 8, 4].map((start) => {
    const place = (start + hue / 30) % 12;
    const part = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
