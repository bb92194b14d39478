import type { Plugin } from 'vite';

/** A token with this at its end is answered late. */
export const lateMark = '-late';

/** ms; a slowed browser has read and run the code of any page by then. */
const lateMs = 900;

/** Lets the inventory come when the page has long been waiting for it. */
export function lateAnswers(): Plugin {
  return {
    name: 'bench-late-answers',
    // Before the sandbox, which answers at once.
    enforce: 'pre',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/client/inventory', (request, _response, next) => {
        const isLate = request.headers.authorization?.endsWith(lateMark) ?? false;
        setTimeout(next, isLate ? lateMs : 0);
      });
    },
  };
}
