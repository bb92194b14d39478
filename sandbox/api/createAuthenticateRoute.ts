import { parseIdentity } from '../merchants/parseIdentity';
import { resolveApiKey } from '../merchants/resolveApiKey';
import { createToken } from '../merchants/tokens';
import type { State } from '../state/createState';
import { toFailure, toSuccess } from '../wire/envelope';
import { toApiError } from '../wire/toApiError';
import { whyNotBackend } from './whyNotBackend';

type Options = { state: State; now: () => number };

/** `POST /auth/authenticate-client`: a merchant's backend gets a client token for its API key. */
export function createAuthenticateRoute({ state, now }: Options) {
  return async (request: Request): Promise<Response> => {
    const resolved = resolveApiKey(request);
    if ('error' in resolved) return toFailure(resolved.error);
    const error = whyNotBackend(state, resolved.backend, 'authenticate', now());
    if (error !== undefined) return toFailure(error);
    const parsed = parseIdentity(await readJson(request));
    if ('fields' in parsed) return toFailure(toApiError('VALIDATION_FAILED', parsed));
    return toSuccess({ token: createToken(parsed.client, now(), resolved.backend.merchant) });
  };
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
