import { fillBox, fillBoxWithGradient, type Pattern, repeat } from './Pattern';

export const plain: Pattern = ({ palette, random, prefix }) => {
  const x = random.integer(40, 220);
  return (
    fillBoxWithGradient(`${prefix}n`, [palette.bright, palette.base, palette.third]) +
    `<path d="M${x} 0h70l-50 192h-90z" fill="${palette.second}" fill-opacity=".55"/>` +
    `<path d="M${x + 84} 0h10l-50 192h-10z" fill="${palette.bright}" fill-opacity=".6"/>`
  );
};

export const facets: Pattern = ({ palette, random }) => {
  const shard = (place: number) => {
    const x = (place % 8) * 46 - 14;
    const y = Math.floor(place / 8) * 56 + 12;
    const corner = () => random.integer(-12, 58);
    return `M${x + corner()} ${y + corner()}L${x + corner() + 20} ${y + corner()}L${x + corner()} ${y + corner() + 20}Z`;
  };
  const shards = [palette.bright, palette.second, palette.third].map(
    (color, turn) =>
      `<path d="${repeat(8, (index) => shard(index * 3 + turn))}" fill="${color}" fill-opacity=".85"/>`,
  );
  return fillBox(palette.base) + shards.join('');
};

export const mesh: Pattern = ({ palette, prefix }) =>
  fillBoxWithGradient(`${prefix}m`, [palette.second, palette.base, palette.third]) +
  `<path d="${repeat(24, (index) => `M${index * 22 - 180} 0l180 192M${index * 22} 0l-180 192`)}" stroke="${palette.bright}" stroke-opacity=".45" stroke-width="2.4"/>`;

export const web: Pattern = ({ palette, random, prefix }) => {
  const x = random.integer(70, 260);
  const y = random.integer(60, 130);
  const corner = (index: number, reach: number) => {
    const angle = (index * Math.PI) / 7 + 0.2;
    return `${Math.round(x + Math.cos(angle) * reach)} ${Math.round(y + Math.sin(angle) * reach)}`;
  };
  const spokes = repeat(7, (index) => `M${corner(index, 300)}L${corner(index + 7, 300)}`);
  const rings = repeat(7, (ring) => {
    const reach = 16 + ring * ring * 4 + ring * 9;
    return `M${corner(0, reach)}L${repeat(13, (index) => `${corner(index + 1, reach)} `)}Z`;
  });
  return (
    fillBoxWithGradient(`${prefix}c`, [palette.base, palette.second, palette.base]) +
    `<path d="${spokes}${rings}" fill="none" stroke="#0a0b0f" stroke-opacity=".75" stroke-width="2.2"/>`
  );
};

export const digital: Pattern = ({ palette, random }) => {
  const pixels = (count: number, color: string) =>
    `<path d="${repeat(count, () => {
      const x = random.integer(0, 32) * 10;
      const y = random.integer(2, 17) * 10;
      return `M${x} ${y}h${random.integer(1, 3) * 10}v${random.integer(1, 2) * 10}h-10v10h-20z`;
    })}" fill="${color}"/>`;
  return (
    fillBox(palette.base) +
    pixels(26, palette.third) +
    pixels(22, palette.second) +
    pixels(9, palette.bright)
  );
};
