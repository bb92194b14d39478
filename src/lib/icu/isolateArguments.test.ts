import { expect, test } from 'vitest';
import { isolateArguments } from './isolateArguments';

test.each([
  ['Never sell {name}', 'Never sell \u2068{name}\u2069'],
  ['Also StatTrak™', 'Also StatTrak™\u200E'],
  [
    '{count, plural, one {item} other {{shown, number} of # for {money}}}',
    '{count, plural, one {item} other {{shown, number} of # for \u2068{money}\u2069}}',
  ],
])('%s isolates its texts alone', (message, isolated) => {
  expect(isolateArguments(message)).toBe(isolated);
});
