export const sessionCookie = 'sandbox-session';

/** The session id in a request's cookie, as set by `POST /sandbox/session`; else ''. */
export function readSessionId(request: Request): string {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${sessionCookie}=`));
  return found?.slice(sessionCookie.length + 1) ?? '';
}
