import { connectApp, findApp } from '~/app/embedding/connectApp';
import { connectHost, type TokenQuestion } from '~/app/embedding/connectHost';
import { findHost } from '~/app/embedding/findHost';
import { source, version } from '~/embed/messages';
import { readObject } from '~/lib/readObject';
import type { TokenAsker } from './createTokenSource';

/** ms between two requests. The pauses double from the first value to the second. */
const firstPauseMs = 500;
const longestPauseMs = 2_000;

/** ms after which the embedding page is given up. */
const patienceMs = 10_000;

let question: TokenQuestion | undefined;

/**
 * Asks the embedding page for a token, by the protocol that it speaks: one that names itself in the address has a
 * connection, which is made once, and so has a native app; any other is asked by `createMessageAsker`. A stranger is not
 * asked at all.
 * `siteTheme` is that of the configuration, over which a host may lay its own.
 */
export function createParentAsker(
  win: Window,
  origins: readonly string[],
  siteTheme?: unknown,
): TokenAsker {
  const app = findApp(win);
  if (app !== undefined) {
    question ??= connectApp(win, app, siteTheme);
    return question;
  }
  if (win.parent === win) return async () => undefined;
  const host = findHost(win, origins);
  if (host === undefined) return createMessageAsker(win, origins);
  if (host === 'stranger') return async () => undefined;
  question ??= connectHost(win, host, siteTheme);
  return question;
}

/**
 * Asks the embedding page for a token, with `{source, version: 1, type: "tokenRequest"}`. The other page may not
 * listen yet, so it asks again until there is an answer or its time is over. It posts to the configured
 * origins, never to `*`, and takes a `token` message only from the parent window and from one of those origins
 * (docs/sources.md, Embedding).
 */
function createMessageAsker(win: Window, origins: readonly string[]): TokenAsker {
  return (signal) =>
    new Promise((resolve) => {
      const targets = selectTargets(win, origins);
      let next: ReturnType<typeof setTimeout> | undefined;
      const stop = (token: string | undefined) => {
        win.removeEventListener('message', listen);
        signal.removeEventListener('abort', giveUp);
        clearTimeout(next);
        clearTimeout(end);
        resolve(token);
      };
      const giveUp = () => stop(undefined);
      const listen = (event: MessageEvent) => {
        if (event.source !== win.parent || !origins.includes(event.origin)) return;
        const token = readToken(event.data);
        if (token !== undefined) stop(token);
      };
      const ask = (pauseMs: number) => {
        next = setTimeout(ask, pauseMs, Math.min(pauseMs * 2, longestPauseMs));
        for (const origin of targets) {
          win.parent.postMessage({ source, version, type: 'tokenRequest' }, origin);
        }
      };
      const end = setTimeout(giveUp, patienceMs);
      win.addEventListener('message', listen);
      signal.addEventListener('abort', giveUp);
      ask(firstPauseMs);
    });
}

/** The token in an answer; `undefined` for any other message. */
function readToken(data: unknown): string | undefined {
  const answer = readObject(data);
  const isAnswer =
    answer?.source === source && answer.version === version && answer.type === 'token';
  return isAnswer && typeof answer.token === 'string' ? answer.token : undefined;
}

/** The parent's origin if the browser names it, else all: a message to a wrong origin is an error in the console. */
function selectTargets({ location }: Window, origins: readonly string[]): readonly string[] {
  const parent = location.ancestorOrigins?.[0];
  return parent !== undefined && origins.includes(parent) ? [parent] : origins;
}
