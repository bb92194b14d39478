import { describe, expect, test } from 'vitest';
import { siteCurrency } from '~/lib/units/currency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { createTestTrade, testNow } from '~/trades/testing/createTestTrade';
import { words } from '~/trades/words';
import { describeTrade } from './describeTrade';
import { tradeErrorWords } from './tradeErrorWords';

const hour = 3_600_000;
const day = 24 * hour;
const at = (ms: number) => new Date(testNow + ms).toISOString();
const view = (changes: Readonly<Record<string, unknown>>) =>
  describeTrade(createTestTrade(changes), testNow);
const holdEndDate = at(3 * day + 4 * hour);

const statuses = ['initiated', 'pending', 'active', 'hold', 'completed', 'reverted'] as const;
const unacceptedEnds = ['declined', 'canceled', 'failed'] as const;
const errors = [
  undefined,
  '',
  'OFFER_NOT_ACCEPTED',
  ...Object.keys(tradeErrorWords.byError),
  'BRAND_NEW',
];

describe('every status with every error has words, and only a known end ends', () => {
  const all = [...statuses, ...unacceptedEnds, 'escrow', '', 'toString', '__proto__'];
  test.each(all)('%s', (status) => {
    for (const error of errors) {
      for (const dates of [{}, { holdEndDate }, { offerID: undefined, createdAt: undefined }]) {
        const { title, sentence, steps, hasEnded, canAccept } = view({ status, error, ...dates });
        expect(title.length).toBeGreaterThan(5);
        expect(sentence.length).toBeGreaterThan(20);
        expect(steps.length).toBeGreaterThan(1);
        expect(hasEnded).toBe(
          ['completed', 'reverted', ...unacceptedEnds].some((end) => end === status),
        );
        const isKnown = [...statuses, ...unacceptedEnds].some((known) => known === status);
        const hasLink = !('offerID' in dates);
        expect(canAccept).toBe(status === 'active' || (!isKnown && hasLink));
      }
    }
  });
});

describe('the titles and tones', () => {
  test.each([
    ['initiated', 'Your offer is being prepared', 'calm'],
    ['pending', 'Your offer is being prepared', 'calm'],
    ['active', 'Offer waits for you in Steam', 'ask'],
    ['hold', 'On hold', 'calm'],
    ['completed', 'Completed', 'good'],
    ['declined', 'The offer was not accepted', 'off'],
    ['canceled', 'The offer was not accepted', 'off'],
    ['failed', 'The offer was not accepted', 'off'],
    ['reverted', 'The trade was reversed', 'bad'],
    ['escrow', 'Status: escrow', 'calm'],
  ])('%s is "%s"', (status, title, tone) => {
    expect(view({ status })).toMatchObject({ title, tone });
  });

  test('preparation reads the same, whichever of its statuses it has', () => {
    expect(view({ status: 'pending' })).toEqual(view({ status: 'initiated' }));
  });
});

describe('an offer that was not accepted', () => {
  test('is one message, however it ended', () => {
    const [declined, ...others] = [
      view({ status: 'declined' }),
      view({ status: 'canceled' }),
      view({ status: 'failed' }),
      view({ status: 'failed', error: 'OFFER_NOT_ACCEPTED' }),
      view({ status: 'canceled', error: '' }),
    ];
    for (const other of others) expect(other).toEqual(declined);
    expect(declined?.sentence).toContain('your items are still yours');
    expect(declined?.steps.map(({ state }) => state)).toEqual(['done', 'done', 'failed']);
  });

  test.each([
    ['USER_TRADE_RESTRICTED', 'can’t trade right now', 'HelpWhyCantITrade'],
    ['STEAM_ACCOUNT_RESTRICTED', 'restricted', 'HelpWhyCantITrade'],
    ['USER_INVENTORY_PRIVATE', 'private', '/my/edit/settings'],
    ['USER_ESCROW', 'delay', undefined],
    ['USER_NOT_FOUND', 'did not find', undefined],
    ['TRADE_URL_INVALID', 'trade URL', 'trade_offer_access_url'],
    ['SERVICE_UNAVAILABLE', 'could not be sent', undefined],
    ['MERCHANT_REJECTED', 'declined', undefined],
    ['APPROVAL_TIMEOUT', 'in time', undefined],
    ['PRICE_CHANGED', 'price', undefined],
  ])('because of %s says so, and what to do', (error, title, href) => {
    for (const status of unacceptedEnds) {
      const described = view({ status, error });
      expect(described.title).toContain(title);
      expect(described.advice?.length).toBeGreaterThan(20);
      if (href === undefined) expect(described.link).toBeUndefined();
      else expect(described.link?.href).toContain(href);
    }
  });

  test.each(['BRAND_NEW', 'constructor'])(
    'because of %s, which nobody knows, quotes it',
    (error) => {
      expect(view({ status: 'failed', error })).toMatchObject({
        title: 'The deposit did not go through',
        sentence: expect.stringContaining(`“${error}”`),
        advice: expect.stringContaining('support'),
      });
    },
  );

  test('before there was an offer, fails at the offer', () => {
    const { steps } = view({ status: 'failed', offerID: undefined });
    expect(steps.map(({ name, state }) => [name, state])).toEqual([
      ['You sent it', 'done'],
      ['A bot makes the offer', 'failed'],
    ]);
  });

  test('a trade that failed after acceptance has another message', () => {
    const { title, sentence, steps } = view({ status: 'failed', holdEndDate });
    expect([title, sentence]).toEqual([words.failedLate.title, words.failedLate.sentence]);
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'failed']);
  });
});

test.each([
  ['active', {}, '$10.75'],
  ['completed', {}, '$10.75'],
  ['declined', {}, 'Not paid'],
  ['reverted', {}, 'Not paid'],
  // A part may have been paid when it was accepted.
  ['failed', { holdEndDate }, undefined],
  ['active', { totalPrice: undefined, preCredit: undefined }, undefined],
])('%s with %j says what it came to: %s', (status, changes, result) => {
  expect(view({ status, ...changes }).result).toBe(result);
});

test('each step is named by who has to act, and by what they did once it is done', () => {
  const names = (status: string) => view({ status }).steps.map(({ name }) => name);
  expect(names('active')).toEqual([
    'You sent it',
    'A bot made the offer',
    'You accept it in Steam',
    'The site pays',
  ]);
  expect(names('completed').slice(2)).toEqual(['You accepted it', 'The site paid']);
});

describe('a reversed trade', () => {
  test.each([
    ['user', 'Reversed from your Steam account', 'dev/apikey'],
    ['supplier', 'Reversed by the receiving side', undefined],
    ['a stranger', 'The trade was reversed', undefined],
  ])('by %s is told as such', (revertedBy, title, href) => {
    const described = view({ status: 'reverted', revertedBy, holdEndDate });
    expect(described.title).toBe(title);
    expect(described.link?.href).toEqual(href && expect.stringContaining(href));
    expect(described.amounts.creditedCents).toBeUndefined();
  });
});

describe('a hold', () => {
  test('tells its end as a date and what is left of it', () => {
    const { title, sentence, countdown, steps } = view({ status: 'hold', holdEndDate });
    expect(title).toMatch(/^On hold until (Sat|Sun), Nov 2[89]$/);
    expect(sentence).toMatch(/Nov 2[89], \d/);
    expect(countdown).toBe('3 days, 4 hours left');
    expect(steps.at(-1)).toMatchObject({ state: 'current', time: expect.stringContaining('due') });
  });

  test('without a date says neither', () => {
    expect(view({ status: 'hold' })).toMatchObject({ title: 'On hold', countdown: undefined });
  });

  test('a hold that is over has no countdown', () => {
    const over = view({ status: 'hold', holdEndDate: at(-1) });
    expect(over).toMatchObject({ sentence: words.hold.over, countdown: undefined });
  });
});

describe('the money', () => {
  const money = (changes: Readonly<Record<string, unknown>>) => {
    const { lines, ...cents } = view(changes).amounts;
    return { ...cents, lines: lines.map(({ label, money: text }) => `${label} ${text}`) };
  };

  test('an offer shows nothing credited yet, and the amounts of acceptance', () => {
    expect(money({ status: 'active' })).toEqual({
      totalCents: 1075,
      creditedCents: 0,
      pendingCents: 1075,
      lines: ['You get $10.75', 'Now, when you accept $8.60', 'After the hold $2.15'],
    });
  });

  test('a hold shows the credited and the pending amount', () => {
    expect(money({ status: 'hold' })).toEqual({
      totalCents: 1075,
      creditedCents: 860,
      pendingCents: 215,
      lines: ['You get $10.75', 'Now $8.60', 'After the hold $2.15'],
    });
  });

  test('a completed trade shows the whole amount', () => {
    expect(money({ status: 'completed' })).toEqual({
      totalCents: 1075,
      creditedCents: 1075,
      pendingCents: 0,
      lines: ['You got $10.75'],
    });
  });

  test('an offer that was not accepted shows nothing credited', () => {
    expect(money({ status: 'declined' })).toMatchObject({ creditedCents: 0, pendingCents: 0 });
    expect(money({ status: 'declined' }).lines).toEqual(['You would have got $10.75']);
  });

  test('the trade decides the amounts, whatever its game', () => {
    const amounts = { status: 'hold', totalPrice: 3, preCredit: 1, pendingCredit: 2 };
    expect(money({ ...amounts, game: '252490' })).toEqual(money({ ...amounts, game: '730' }));
  });

  test.each([...statuses, ...unacceptedEnds, 'escrow'])(
    'that the API did not say is never shown as nothing (%s)',
    (status) => {
      const none = { totalPrice: undefined, preCredit: undefined, pendingCredit: undefined };
      const { amounts, sentence } = view({ status, ...none });
      expect(amounts.lines).toEqual([]);
      expect(amounts.totalCents).toBeUndefined();
      expect(sentence).not.toContain('$');
    },
  );

  test('a missing amount follows from the other two', () => {
    expect(money({ status: 'hold', pendingCredit: undefined }).pendingCents).toBe(215);
    expect(money({ status: 'hold', preCredit: null }).creditedCents).toBe(860);
    expect(money({ status: 'hold', totalPrice: undefined }).totalCents).toBe(1075);
    expect(money({ status: 'hold', totalPrice: 1, preCredit: undefined }).creditedCents).toBe(0);
  });

  test('a hold of which nothing is paid yet has no line of nothing, and the date of the rest', () => {
    const held = money({ status: 'hold', preCredit: 0, pendingCredit: 10.75, holdEndDate });
    expect(held.lines).toEqual([
      'You get $10.75',
      expect.stringMatching(/^After the hold \((Sat|Sun), Nov 2[89]\) \$10\.75$/),
    ]);
  });
});

test('an offer that will be withdrawn says when', () => {
  expect(view({ status: 'active' }).sentence).toBe('Accept it in Steam to hand over 2 items.');
  expect(view({ autoCancelAt: at(hour) }).sentence).toMatch(
    /Accept it by \w{3}, Nov 25,.* may be withdrawn/,
  );
});

test('a stack counts as many as it is', () => {
  expect(
    view({ items: [{ id: 'a', amount: 30 }, { id: 'b', amount: 0 }, { id: 'c' }] }).count,
  ).toBe(32);
});

test('the unit of the site stands beside USD while an offer waits, and not once its rate may be of the past', () => {
  siteCurrency.set({ currency: createCurrency() });
  const read = (status: string) => view({ status }).amounts.lines.map(({ money }) => money);
  const [waiting, held, paid] = ['active', 'hold', 'completed'].map(read);
  siteCurrency.set({ currency: undefined });
  expect(waiting).toEqual([
    '17.52\u00a0coins\n$10.75',
    '14.01\u00a0coins\n$8.60',
    '3.50\u00a0coins\n$2.15',
  ]);
  expect(held).toEqual(['$10.75', '$8.60', '$2.15']);
  expect(paid).toEqual(['$10.75']);
});
