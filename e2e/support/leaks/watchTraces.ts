import type { BrowserContext, Frame, Page, Request } from '@playwright/test';
import type { Trace } from './findLeaks';
import { readPlaces } from './readPlaces';

/**
 * Records everything that the browser sends and logs from now on, and all that it stores whenever `note`
 * is called. Only the `Authorization` header of requests to `/client/` of `apiOrigin` is left out.
 */
export function watchTraces(context: BrowserContext, apiOrigin: string) {
  const traces: Trace[] = [];
  const requests: Request[] = [];
  const tokens: string[] = [];
  context.on('request', (request) => requests.push(request));
  context.on('console', (message) => traces.push({ place: 'the console', text: message.text() }));
  context.on('weberror', (error) =>
    traces.push({ place: 'an error', text: String(error.error()) }),
  );
  const watchPage = (page: Page) => {
    page.on('websocket', (socket) => traces.push({ place: 'a socket', text: socket.url() }));
    page.on('dialog', async (dialog) => {
      traces.push({ place: 'a dialog', text: dialog.message() });
      await dialog.accept();
    });
  };
  // The event tells of pages that are opened later.
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);

  const noteRequest = async (request: Request): Promise<void> => {
    const url = new URL(request.url());
    const name = `${request.method()} ${url.pathname}`;
    const isApi = url.origin === apiOrigin && url.pathname.startsWith('/client/');
    traces.push({ place: `the address of ${name}`, text: request.url() });
    traces.push({ place: `the body of ${name}`, text: request.postData() ?? '' });
    for (const [header, text] of Object.entries(await request.allHeaders())) {
      if (isApi && header === 'authorization') tokens.push(text);
      else traces.push({ place: `the header ${header} of ${name}`, text });
    }
  };

  const collect = async (): Promise<readonly Trace[]> => {
    for (const request of requests.splice(0)) await noteRequest(request);
    return traces;
  };

  return {
    /** Adds everything that the browser stores now. `where` names the moment in the session. */
    note: async (frame: Frame, where: string): Promise<void> => {
      const places = await readPlaces(frame);
      for (const [place, text] of Object.entries(places)) {
        traces.push({ place: `${place}, ${where}`, text });
      }
      for (const { name, value } of await context.cookies()) {
        traces.push({ place: `the cookie ${name}, ${where}`, text: value });
      }
    },
    /** Returns everything recorded so far. */
    collect,
    /** Lists the `Authorization` headers that the API received, in order. */
    listTokens: async (): Promise<readonly string[]> => {
      await collect();
      return tokens;
    },
  };
}
