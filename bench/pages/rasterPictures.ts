import type { Plugin } from 'vite';
import { drawRaster } from './drawRaster';

/** Number of different pictures, for any number of addresses. */
const variants = 32;

/**
 * Answers requests for icons with raster images, as Steam does. The sandbox draws SVG, which the browser
 * parses, styles and lays out as a document on the main thread, at the cost of the page that shows it.
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
        // Steam fits its 4:3 icons into the requested square.
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
