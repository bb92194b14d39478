import type { Layer, Material } from './silhouettes/Layer';

const strokes = {
  line: 'stroke="#000" stroke-opacity=".42" stroke-width="1.8"',
  shine: 'stroke="#fff" stroke-opacity=".55" stroke-width="1.6"',
  stitch: 'stroke="#fff" stroke-opacity=".7" stroke-width="2" stroke-dasharray="5 3.5"',
} as const;

const washes = {
  cut: 'fill="#0b0d12" fill-opacity=".72"',
  shade: 'fill="#000" fill-opacity=".3"',
  glow: 'fill="#fff" fill-opacity=".2"',
} as const;

const gradients = {
  metal: ['#8b93a3', '#4a505d', '#2c3039'],
  dark: ['#6f7685', '#434955', '#292e38'],
  light: ['#ffffff', '#e3e7ee', '#aeb6c4'],
  gold: ['#fff0b8', '#e0ae46', '#8f5f17'],
  wood: ['#c58b55', '#95602f', '#5f3a1b'],
  glass: ['#d6f1ff', '#4f9fd0', '#16324c'],
} as const;

/** The definition a material needs, once per picture; empty for those that need none. */
export function defineMaterial(material: Material, prefix: string): string {
  if (!(material in gradients)) return '';
  const [top, middle, bottom] = selectStops(material);
  return (
    `<linearGradient id="${prefix}${material}" x1=".2" y1="0" x2=".5" y2="1">` +
    `<stop stop-color="${top}"/><stop offset=".45" stop-color="${middle}"/>` +
    `<stop offset="1" stop-color="${bottom}"/></linearGradient>`
  );
}

/** The markup of one part. */
export function drawLayer([material, path, transform]: Layer, prefix: string): string {
  const place = transform ? ` transform="${transform}"` : '';
  if (material === 'line' || material === 'shine' || material === 'stitch') {
    return `<path d="${path}"${place} fill="none" stroke-linecap="round" ${strokes[material]}/>`;
  }
  if (material === 'cut' || material === 'shade' || material === 'glow') {
    return `<path d="${path}"${place} fill-rule="evenodd" ${washes[material]}/>`;
  }
  const solid = `<path d="${path}"${place} fill-rule="evenodd" fill="url(#${prefix}${material})"`;
  const rim = ' stroke="#fff" stroke-opacity=".2" stroke-width="1.1"/>';
  if (material !== 'paint' && material !== 'tint') return solid + rim;
  return `${solid}/><path d="${path}"${place} fill-rule="evenodd" fill="url(#${prefix}sheen)"${rim}`;
}

function selectStops(material: Material): readonly [string, string, string] {
  switch (material) {
    case 'metal':
    case 'dark':
    case 'light':
    case 'gold':
    case 'wood':
    case 'glass':
      return gradients[material];
    default:
      return ['#000', '#000', '#000'];
  }
}
