import type { Plugin } from 'vite';

/** Requests with a token that ends so are answered late. */
export const lateMark = '-late';

/** ms. By then even a slowed browser has loaded and run the code of any page. */
const lateMs = 900;

/** Delays the inventory until the page is ready and waits for it. */
export function lateAnswers(): Plugin {
  return {
    name: 'bench-late-answers',
    // Before the sandbox, which would answer at once.
    enforce: 'pre',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/client/inventory', (request, _response, next) => {
        const isLate = request.headers.authorization?.endsWith(lateMark) ?? false;
        setTimeout(next, isLate ? lateMs : 0);
      });
    },
  };
}
