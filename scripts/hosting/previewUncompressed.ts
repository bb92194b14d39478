import type { Plugin } from 'vite';

/**
 * Makes `vite preview` send files as they are, where `PREVIEW_UNCOMPRESSED` is set: it compresses each answer anew, and a
 * run of browser tests asks for the same files five hundred times.
 */
export function previewUncompressed(): Plugin {
  return {
    name: 'assetpay-preview-uncompressed',
    apply: 'serve',
    configurePreviewServer({ middlewares }) {
      if (!process.env.PREVIEW_UNCOMPRESSED) return;
      middlewares.use((request, _response, next) => {
        request.headers['accept-encoding'] = 'identity';
        next();
      });
    },
  };
}
