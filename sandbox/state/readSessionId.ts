export const sessionCookie = 'sandbox-session';

/** The session of the browser that sends a request, as `POST /sandbox/session` named it; else ''. */
export function readSessionId(request: Request): string {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${sessionCookie}=`));
  return found?.slice(sessionCookie.length + 1) ?? '';
}
