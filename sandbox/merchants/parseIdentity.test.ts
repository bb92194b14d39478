import { expect, test } from 'vitest';
import { parseIdentity } from './parseIdentity';
import { playerOne } from './players';

const validBody = { clientSteamId: playerOne.steamID, clientTradeUrl: playerOne.tradeUrl };

test('reads the identity of a client', () => {
  expect(parseIdentity(validBody)).toEqual({ client: playerOne });
  expect(parseIdentity({ ...validBody, clientId: 'user-7', clientData: { kycLevel: 1 } })).toEqual({
    client: { ...playerOne, clientId: 'user-7' },
  });
});

test.each([
  ['clientSteamId', '12345678901234567'],
  ['clientSteamId', '7656119800000000'],
  ['clientSteamId', 7],
  ['clientTradeUrl', 'http://steamcommunity.com/tradeoffer/new/?partner=1&token=abcdefgh'],
  ['clientTradeUrl', 'https://steamcommunity.com/tradeoffer/new/?token=abcdefgh&partner=1'],
  ['clientTradeUrl', 'https://steamcommunity.com/tradeoffer/new/?partner=1&token=short'],
  ['clientTradeUrl', 'https://steamcommunity.com.example/tradeoffer/new/?partner=1&token=abcdefgh'],
  ['clientId', 'x'.repeat(129)],
  ['clientData', 'text'],
  ['steamID', playerOne.steamID],
])('refuses %s %s and names the field', (field, value) => {
  expect(parseIdentity({ ...validBody, [field]: value })).toEqual({
    fields: { [field]: expect.any(String) },
  });
});

test.each([undefined, null, [], 'text'])('refuses a body that is %s', (body) => {
  expect(parseIdentity(body)).toHaveProperty('fields.body');
});
