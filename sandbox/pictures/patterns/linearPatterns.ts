import { hsl } from './createPalette';
import { fillBox, fillBoxWithGradient, type Pattern, repeat } from './Pattern';

export const stripes: Pattern = ({ palette, random, prefix }) => {
  let x = -110;
  const bands = (color: string) => {
    const path = repeat(3, () => {
      const width = random.integer(8, 30);
      x += width + random.integer(12, 34);
      return slant(x, width);
    });
    return `<path d="${path}" fill="${color}"/>`;
  };
  return (
    fillBoxWithGradient(`${prefix}s`, [palette.base, palette.third]) +
    [palette.bright, palette.second, palette.third].map(bands).join('')
  );
};

export const fade: Pattern = ({ palette: { hue }, random, prefix }) => {
  const colors = [
    hsl(hue + 50, 92, 60),
    hsl(hue + 22, 92, 58),
    hsl(hue - 22, 86, 56),
    hsl(hue - 70, 72, 50),
    hsl(hue - 110, 66, 48),
  ];
  const glints = repeat(5, () => slant(random.integer(-60, 300), random.integer(3, 12)));
  return (
    fillBoxWithGradient(`${prefix}f`, colors) +
    `<path d="${glints}" fill="#fff" fill-opacity=".13"/>`
  );
};

/** Foil: a slow rainbow with bright diagonal glints. */
export const holo: Pattern = ({ palette: { hue }, random, prefix }) => {
  const colors = [0, 60, 130, 190, 250, 310].map((turn) => hsl(hue + turn, 72, 64));
  const glints = repeat(12, (index) =>
    slant(index * 34 - 90 + random.integer(0, 14), random.integer(3, 13)),
  );
  return (
    fillBoxWithGradient(`${prefix}o`, colors) +
    `<path d="${glints}" fill="#fff" fill-opacity=".28"/>`
  );
};

function slant(x: number, width: number): string {
  return `M${x} 200l110-210h${width}l-110 210z`;
}

export const tiger: Pattern = ({ palette, random, prefix }) => {
  const claws = repeat(15, (index) => {
    const x = index * 23 + random.integer(-4, 4);
    const reach = random.integer(60, 120);
    return index % 2
      ? `M${x} 20q14 ${reach / 2} -6 ${reach}q-2 -60 -12 ${-reach}z`
      : `M${x} 176q-12 ${-reach / 2} 8 ${-reach}q2 60 12 ${reach}z`;
  });
  return (
    fillBoxWithGradient(`${prefix}t`, [palette.bright, palette.second, palette.base]) +
    `<path d="${claws}" fill="${palette.third}" fill-opacity=".8"/>`
  );
};

export const flames: Pattern = ({ palette, random, prefix }) => {
  const tongues = (count: number, height: number) =>
    repeat(count, (index) => {
      const x = (index * 360) / count - 20;
      const tall = height + random.integer(-20, 24);
      return `M${x} 192q-14 ${-tall / 2} 16 ${-tall}q-2 ${tall / 3} 12 ${tall / 2}q10 -14 8 -30q22 40 4 ${tall}z`;
    });
  return (
    fillBoxWithGradient(`${prefix}b`, [palette.third, palette.base]) +
    `<path d="${tongues(9, 130)}" fill="${palette.second}"/>` +
    `<path d="${tongues(8, 95)}" fill="${palette.bright}" fill-opacity=".85"/>`
  );
};

/** Livery: a broad band in two colours and a thin pin stripe along the whole length. */
export const race: Pattern = ({ palette, random }) => {
  const y = random.integer(70, 96);
  const lean = random.integer(-26, 26);
  const band = (offset: number, height: number, color: string) =>
    `<path d="M0 ${y + offset}L170 ${y + offset + lean}L330 ${y + offset - lean}v${height}L170 ${y + offset + lean + height}L0 ${y + offset + height}z" fill="${color}"/>`;
  return (
    fillBox(palette.base) +
    band(-60, 26, palette.third) +
    band(0, 20, palette.second) +
    band(26, 4, palette.bright) +
    band(46, 40, palette.third) +
    `<path d="M${random.integer(60, 240)} 0h34l-60 192h-34z" fill="${palette.bright}" fill-opacity=".7"/>`
  );
};
