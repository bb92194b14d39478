import { toFailure, toSuccess } from './envelope';
import { parseIdentity } from './parseIdentity';
import { toApiError } from './toApiError';
import { API_KEY, createToken } from './tokens';

/** `POST /auth/authenticate-client`: a merchant's backend trades its API key for a client token. */
export async function authenticateClient(request: Request, now: number): Promise<Response> {
  if (request.headers.get('api-key') !== API_KEY) return toFailure(toApiError('UNAUTHORIZED'));
  const parsed = parseIdentity(await readJson(request));
  if ('fields' in parsed) return toFailure(toApiError('VALIDATION_FAILED', parsed));
  return toSuccess({ token: createToken(parsed.client, now) });
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
