import { expect, test } from 'vitest';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { isAmbiguous } from './depositDoubt';

test.each([
  ['no answer', { key: 'API_UNREACHABLE' }],
  ['no answer in time', { key: 'API_TIMED_OUT' }],
  ['a page of a proxy', { key: 'ANSWER_IS_HTML', status: 502 }],
  ['the API not knowing itself', { key: 'SERVER_ERROR', status: 500 }],
  ['a key nobody knows, in a 500', { key: 'BRAND_NEW_FAILURE', status: 500 }],
  ['a key nobody knows, in a 503', { key: 'BRAND_NEW_FAILURE', status: 503 }],
  ['a key nobody knows, in a 408', { key: 'REQUEST_TIMEOUT', status: 408 }],
  [
    'a conflict in words of its own, which may be the deposit itself',
    { key: 'HTTP_409', status: 409 },
  ],
  [
    'words of a number used before',
    { key: 'HTTP_400', status: 400, message: 'externalId was used' },
  ],
  ['its code alone', { key: 'HTTP_400', status: 400, code: 1 }],
  ['words of a failing server', { key: 'HTTP_500', status: 500 }],
  ['a time-out in words', { key: 'HTTP_408', status: 408 }],
  ['a page of a proxy that refuses', { key: 'GATEWAY_ANSWER', status: 403 }],
  ['a refusal in a 500, where no document has it', { key: 'PRICE_CHANGED', status: 500 }],
])('after %s the deposit may exist', (_, failure) => {
  expect(isAmbiguous(new AssetPayError(failure))).toBe(true);
});

test.each([
  ['a key nobody knows, in a 400', { key: 'BRAND_NEW_REFUSAL', status: 400 }],
  ['a refusal in words of the server', { key: 'HTTP_400', status: 400 }],
  ['a refusal by code alone', { key: 'HTTP_400', status: 400, code: 11 }],
  ['a refusal of the person in words', { key: 'HTTP_403', status: 403 }],
  ['a changed price', { key: 'PRICE_CHANGED', status: 409 }],
  ['paused deposits', { key: 'DEPOSITS_PAUSED', status: 503 }],
  ['an offer that Steam refused', { key: 'TRADE_OFFER_FAILED', status: 500 }],
  ['an expired token', { key: 'INVALID_TOKEN', status: 401 }],
  ['a gateway that wants a pause', { key: 'ANSWER_IS_HTML', status: 429 }],
])('%s is a definite refusal', (_, failure) => {
  expect(isAmbiguous(new AssetPayError(failure))).toBe(false);
});
