import { describe, expect, test } from 'vitest';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { parseEnvelope, parseRetryAfterMs } from './envelope';

function fail(body: unknown, status = 424, retryAfter: string | null = null): AssetPayError {
  try {
    parseEnvelope(typeof body === 'string' ? body : JSON.stringify(body), { status, retryAfter });
  } catch (error) {
    if (error instanceof AssetPayError) return error;
    throw error;
  }
  throw new Error('the answer was taken for a success');
}

function envelope(error: unknown) {
  return { requestId: 'r-1', success: false, error };
}

test('the data of a successful answer comes out as it was sent', () => {
  const body = JSON.stringify(documentedExample);
  expect(parseEnvelope(body, { status: 200, retryAfter: null })).toEqual(documentedExample.data);
});

test.each([
  ['without a request id', { success: true, data: [] }],
  ['with a request id that is a number', { requestId: 7, success: true, data: [] }],
  ['with keys we do not know', { requestId: 'r', success: true, data: [], version: 2 }],
])('a success %s is a success', (_, body) => {
  expect(parseEnvelope(JSON.stringify(body), { status: 200, retryAfter: null })).toEqual([]);
});

test('the message of an error cannot turn the direction or cover other lines', () => {
  const said = `no\u202e${'x'.repeat(1_000)}`;
  const body = {
    ...envelope({ key: 'K', message: said, fields: { [said]: said } }),
    requestId: said,
  };
  const { message, fields, requestId } = fail(body);
  for (const text of [message, requestId, ...Object.entries(fields).flat()]) {
    expect(text).toBe(`no${'x'.repeat(297)}…`);
  }
});

test('an error carries key, code, message, request id and status', () => {
  const error = fail(envelope({ code: 31, key: 'STEAM_UNAVAILABLE', message: 'Retry shortly' }));
  expect(error).toMatchObject({
    key: 'STEAM_UNAVAILABLE',
    code: 31,
    message: 'Retry shortly',
    requestId: 'r-1',
    status: 424,
    fields: {},
    retryAfterMs: undefined,
  });
});

test('a message in several parts is one sentence after the other', () => {
  const message = ['minPrice must be a number.', 'page must be at least 1.'];
  const error = fail(envelope({ code: 1001, key: 'VALIDATION_FAILED', message }), 400);
  expect(error.message).toBe('minPrice must be a number. page must be at least 1.');
});

test('refused fields and further details arrive', () => {
  const fields = { minPrice: 'must be a number', 'items.0.price': 'is missing' };
  const details = { items: [{ itemId: 'a', remaining: 0 }] };
  const error = fail(envelope({ code: 1001, key: 'VALIDATION_FAILED', fields, details }), 400);
  expect(error.fields).toEqual(fields);
  expect(error.details).toEqual(details);
});

describe('an error that is odd in what only decorates it is still that error', () => {
  test.each([
    ['no message', {}],
    ['a message that is an object', { message: { text: 'no' } }],
    ['a message of mixed parts', { message: ['a', 1] }],
    ['null for everything', { message: null, code: null, fields: null, details: null }],
    ['a code in words', { code: 'three', message: 'm' }],
    ['fields that are a list', { fields: ['minPrice'] }],
    ['fields with numbers for reasons', { fields: { minPrice: 4 } }],
  ])('%s', (_, oddity) => {
    const error = fail(envelope({ key: 'INVENTORY_FETCH_FAILED', ...oddity }));
    expect(error.key).toBe('INVENTORY_FETCH_FAILED');
    expect(typeof error.message).toBe('string');
    expect(error.code).toBeUndefined();
    expect(Object.values(error.fields).every((reason) => typeof reason === 'string')).toBe(true);
  });
});

test('a name that means something to JavaScript is no field and changes no object', () => {
  const error = fail(
    '{"success":false,"error":{"key":"VALIDATION_FAILED","fields":{"__proto__":"x","page":"low"}}}',
    400,
  );
  expect(error.fields.page).toBe('low');
  expect(Object.getPrototypeOf(error.fields)).toBe(Object.prototype);
});

describe('a body that is no envelope is told apart by what it is', () => {
  const html = '<!doctype html><title>502 Bad Gateway</title>';
  test.each([
    ['a proxy page with 502', html, 502, 'GATEWAY_ANSWER'],
    ['a web page with 200', `\n  ${html}`, 200, 'GATEWAY_ANSWER'],
    ['XML', '<?xml version="1.0"?><Error/>', 403, 'GATEWAY_ANSWER'],
    ['nothing', '', 200, 'ANSWER_IS_EMPTY'],
    ['blanks', ' \r\n\t', 502, 'ANSWER_IS_EMPTY'],
    ['half a JSON', '{"success":true,"data":{"inventory":[{"id":"a', 200, 'ANSWER_IS_BROKEN'],
    ['the words of a gateway', 'Bad gateway', 502, 'GATEWAY_ANSWER'],
    ['the word of a server', 'Internal', 500, 'GATEWAY_ANSWER'],
    ['words with status 200', 'upstream connect error', 200, 'GATEWAY_ANSWER'],
    ['blanks and half a JSON', ' \n{', 200, 'ANSWER_IS_BROKEN'],
    ['a word in quotes', '"Internal"', 500, 'ANSWER_IS_STRANGE'],
    ['JSON of another shape', '{"status":"ok","items":[]}', 200, 'ANSWER_IS_STRANGE'],
    ['a bare list', '[]', 200, 'ANSWER_IS_STRANGE'],
    ['null', 'null', 200, 'ANSWER_IS_STRANGE'],
    ['a success in words', '{"success":"true","data":{}}', 200, 'ANSWER_IS_STRANGE'],
    ['a success with status 500', '{"success":true,"data":{}}', 500, 'ANSWER_IS_STRANGE'],
    ['a failure without error', '{"success":false}', 500, 'ANSWER_IS_STRANGE'],
  ])('%s', (_, body, status, key) => {
    expect(fail(body, status, '7')).toMatchObject({ key, status, retryAfterMs: 7_000 });
  });

  test.each<[string, unknown, number, [key: string, message?: string]]>([
    ['a code alone', { code: 11 }, 400, ['HTTP_400', 'code 11']],
    [
      'a key beside its message',
      { key: 'PRICE_CHANGED', message: 'no' },
      409,
      ['PRICE_CHANGED', 'no'],
    ],
    ['a code that is a key', { code: 'EXTERNAL_ID_EXISTS' }, 409, ['EXTERNAL_ID_EXISTS']],
    ['an error without key', { success: false, error: { code: 3 } }, 424, ['HTTP_424', 'code 3']],
    [
      'a framework',
      { statusCode: 403, message: 'Forbidden resource' },
      403,
      ['HTTP_403', 'Forbidden resource'],
    ],
    [
      'a framework with a list',
      { statusCode: 400, message: ['a', 'b'], error: 'Bad Request' },
      400,
      ['HTTP_400', 'a b'],
    ],
    ['a text for an error', { error: 'Out of stock' }, 400, ['HTTP_400', 'Out of stock']],
    [
      'a remote call',
      { error: { code: 5, message: 'No such item', status: 'NOT_FOUND' } },
      404,
      ['HTTP_404', 'No such item'],
    ],
    [
      'a problem document',
      { type: 'about:blank', title: 'Conflict', detail: 'Twice' },
      409,
      ['HTTP_409', 'Twice'],
    ],
    [
      'a list of errors',
      { errors: [{ message: 'a' }, { message: 'b' }] },
      422,
      ['HTTP_422', 'a b'],
    ],
    ['a failing server', { message: 'Internal' }, 500, ['HTTP_500', 'Internal']],
    ['a key in a 5xx, which proves nothing', { key: 'DEPOSITS_PAUSED' }, 503, ['HTTP_503']],
    ['plain text', 'Price too low', 400, ['HTTP_400', 'Price too low']],
  ])(
    'but a refusal in other words keeps its status and words: %s',
    (_, body, status, [key, message = key]) => {
      expect(fail(body, status)).toMatchObject({ key, status, message });
    },
  );

  test('an error envelope with status 200 is that error all the same', () => {
    expect(fail(envelope({ key: 'FLEET_DEGRADED' }), 200).key).toBe('FLEET_DEGRADED');
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 2, 4, 10);
  test.each([
    ['30', 30_000],
    [' 2 ', 2_000],
    ['0', 0],
    ['1.5', 1_500],
    ['Wed, 04 Mar 2026 10:00:20 GMT', 20_000],
    ['Wed, 04 Mar 2026 09:00:00 GMT', 0],
    ['999999999', 3_600_000],
    ['9'.repeat(400), 3_600_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 3_600_000],
    ['', undefined],
    ['  ', undefined],
    ['soon', undefined],
    ['NaN', undefined],
    [null, undefined],
  ])('%j means %s ms', (header, ms) => {
    expect(parseRetryAfterMs(header, now)).toBe(ms);
  });

  test.each(['-5', '-1.5', '1e3', '0x10', '5;', 'Infinity'])(
    '%j never makes the page wait longer than an hour or less than nothing',
    (header) => {
      const ms = parseRetryAfterMs(header, now) ?? 0;
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThanOrEqual(3_600_000);
    },
  );
});
