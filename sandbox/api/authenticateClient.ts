import { parseIdentity } from '../merchants/parseIdentity';
import { createToken, sandboxApiKey } from '../merchants/tokens';
import { toFailure, toSuccess } from '../wire/envelope';
import { toApiError } from '../wire/toApiError';

/** `POST /auth/authenticate-client`: a merchant's backend trades its API key for a client token. */
export async function authenticateClient(request: Request, now: number): Promise<Response> {
  if (request.headers.get('api-key') !== sandboxApiKey)
    return toFailure(toApiError('UNAUTHORIZED'));
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
