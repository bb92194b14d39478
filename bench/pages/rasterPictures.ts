import type { Plugin } from 'vite';
import { drawRaster } from './drawRaster';

/** How many pictures there are, whatever address they are asked for by. */
const variants = 32;

/**
 * Answers for icons with pictures of pixels, as Steam does. The sandbox draws them as SVG, each of which the
 * browser reads, styles and lays out as a document, on the main thread, at the cost of who shows it.
 */
export function rasterPictures(): Plugin {
  const drawn = new Map<string, Buffer>();
  return {
    name: 'bench-raster-pictures',
    enforce: 'pre',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/sandbox/image/', (request, response) => {
        const [hash = '', size = ''] = (request.url ?? '').slice(1).split('/');
        const width = Number.parseInt(size, 10) || 96;
        const variant = toVariant(hash);
        const key = `${variant} ${width}`;
        // Steam fits its icons of 4:3 into the square that it is asked for.
        const picture = drawn.get(key) ?? drawRaster(width, width * 0.75, variant / variants);
        drawn.set(key, picture);
        response.setHeader('Content-Type', 'image/png');
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        response.end(picture);
      });
    },
  };
}

function toVariant(hash: string): number {
  let sum = 0;
  for (const letter of hash) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % variants;
}
