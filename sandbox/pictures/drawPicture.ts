import { defineMaterial, drawLayer } from './drawLayer';
import { drawPattern } from './drawPattern';
import { type Shape, silhouettes } from './silhouettes/silhouettes';

export type PictureSubject = { shape: Shape; tint: string; variant: number };

/**
 * An SVG document of one item on a transparent ground, 330 by 192 units (a size of Steam's
 * image server); centred in a box of any ratio. Equal subjects give equal documents, so the same
 * ids on one page do no harm. `tint` is `#rrggbb`, and goes into the markup unchanged.
 */
export function drawPicture({ shape, tint, variant }: PictureSubject): string {
  const layers = silhouettes[shape](variant);
  const prefix = toPrefix({ shape, tint, variant });
  const materials = [...new Set(layers.map(([material]) => material))];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 330 192" preserveAspectRatio="xMidYMid">',
    `<defs>${materials.map((material) => defineMaterial(material, prefix)).join('')}`,
    defineTint(prefix, tint),
    definePaint(prefix, tint, variant),
    defineLight(prefix),
    '</defs>',
    `<ellipse cx="165" cy="176" rx="128" ry="13" fill="url(#${prefix}floor)"/>`,
    layers.map((layer) => drawLayer(layer, prefix)).join(''),
    '</svg>',
  ].join('');
}

/** Short, as one picture repeats it about forty times. */
function toPrefix({ shape, tint, variant }: PictureSubject): string {
  return `${shape}${Number.parseInt(tint.slice(1), 16).toString(36)}-${variant.toString(36)}`;
}

function defineTint(prefix: string, tint: string): string {
  return (
    `<linearGradient id="${prefix}tint" x2=".4" y2="1"><stop stop-color="${tint}"/>` +
    `<stop offset="1" stop-color="${tint}" stop-opacity=".72"/></linearGradient>`
  );
}

/** The finish, with the rarity colour over its far end, so that both can be seen. */
function definePaint(prefix: string, tint: string, variant: number): string {
  return (
    `<linearGradient id="${prefix}wash"><stop stop-color="${tint}" stop-opacity=".5"/>` +
    `<stop offset=".6" stop-color="${tint}" stop-opacity="0"/></linearGradient>` +
    `<pattern id="${prefix}paint" patternUnits="userSpaceOnUse" width="330" height="192">` +
    `${drawPattern(variant, prefix)}<path d="M0 0H330V192H0Z" fill="url(#${prefix}wash)"/></pattern>`
  );
}

function defineLight(prefix: string): string {
  return (
    `<linearGradient id="${prefix}sheen" x1=".3" x2=".5" y2="1">` +
    '<stop stop-color="#fff" stop-opacity=".5"/><stop offset=".3" stop-color="#fff" stop-opacity=".06"/>' +
    '<stop offset=".55" stop-opacity="0"/><stop offset="1" stop-opacity=".5"/></linearGradient>' +
    `<radialGradient id="${prefix}floor"><stop stop-opacity=".34"/><stop offset="1" stop-opacity="0"/></radialGradient>`
  );
}
