export const SESSION_COOKIE = 'sandbox-session';

/** The session of the browser that sends a request, as `POST /sandbox/session` named it; else ''. */
export function readSessionId(request: Request): string {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`));
  return found?.slice(SESSION_COOKIE.length + 1) ?? '';
}
