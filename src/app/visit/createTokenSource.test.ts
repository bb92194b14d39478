import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTokenSource, type TokenAsker } from './createTokenSource';

type Options = Parameters<typeof createTokenSource>[0];

/** The source of a visit without a link's token, but for `changes`. */
function createSource(askers: readonly TokenAsker[], changes: Partial<Options> = {}) {
  return createTokenSource({
    first: undefined,
    isOfThisSite: () => true,
    linkProblem: undefined,
    ...changes,
    askers,
  });
}

/** Answers these tokens one after the other, then none. */
function createTestAsker(...tokens: (string | undefined)[]) {
  return vi.fn<TokenAsker>(async () => tokens.shift());
}

const failing: TokenAsker = async () => Promise.reject(new Error('down'));

const throwing: TokenAsker = () => {
  throw new TypeError('AbortSignal.any is not a function');
};

const hanging: TokenAsker = () => new Promise(() => {});

/** A token of a player, told apart from that player's others by `round`. */
function sign(steamID: string, { round = 1, ...claims }: Record<string, unknown> = {}): string {
  return `head.${btoa(JSON.stringify({ client: { steamID }, round, ...claims }))}.signature`;
}

const player = '76561198000000001';
const old = sign(player, { round: 1 });
const renewed = sign(player, { round: 2 });
const somebodyElse = sign('76561198000000002');
const foreign = sign(player, { round: 3, merchantId: 'another' });
const isOfThisSite = (token: string) => token !== foreign;
const anHourAgo = Date.now() / 1000 - 3_600;

describe('the token of a visit', () => {
  test('is that of the link while it lasts, and nobody is asked', async () => {
    const ask = createTestAsker('other');
    const source = createSource([ask], { first: 'first' });
    expect([await source.get(), await source.get()]).toEqual(['first', 'first']);
    expect(ask).not.toHaveBeenCalled();
  });

  test('is otherwise asked for in order, past who has none and who fails', async () => {
    const last = createTestAsker('third');
    const source = createSource([createTestAsker(undefined), failing, throwing, last]);
    expect(await source.get()).toBe('third');
    const early = createSource([createTestAsker('first'), last]);
    expect(await early.get()).toBe('first');
    expect(last).toHaveBeenCalledTimes(1);
  });

  test('is none when nobody has one, and is asked for anew the next time', async () => {
    const source = createSource([createTestAsker(undefined, 'later')]);
    expect(await source.get()).toBeUndefined();
    expect(await source.get()).toBe('later');
    expect(await createSource([]).get()).toBeUndefined();
  });

  test('is asked for once by requests that start together', async () => {
    const ask = createTestAsker('only', 'second');
    const source = createSource([ask]);
    const tokens = await Promise.all([source.get(), source.get(), source.get()]);
    expect(tokens).toEqual(Array(3).fill('only'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test.each(['a\nb', 'a b', 'ä', ''])(
    'is never one that no header can carry: %j',
    async (token) => {
      const source = createSource([createTestAsker(token), createTestAsker('good')]);
      expect(await source.get()).toBe('good');
    },
  );

  test('is not one that has expired, if another source has a better one', async () => {
    const expired = sign(player, { exp: anHourAgo });
    const source = createSource([createTestAsker(expired), createTestAsker(renewed)]);
    expect(await source.get()).toBe(renewed);
  });

  test('may look expired if there is no other: the clock of the device can be wrong', async () => {
    const expired = sign(player, { exp: anHourAgo });
    expect(await createSource([createTestAsker(expired), failing]).get()).toBe(expired);
  });
});

describe('a player is not locked out by a source that hangs', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('it is told to stop after 15 seconds, and the next one is asked', async () => {
    let stopped: AbortSignal | undefined;
    const source = createSource([
      (signal) => {
        stopped = signal;
        return new Promise(() => {});
      },
      createTestAsker('next'),
    ]);
    const asked = source.get();
    await vi.advanceTimersByTimeAsync(14_999);
    expect(stopped?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(stopped?.aborted).toBe(true);
    await expect(asked).resolves.toBe('next');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a renewal goes on past it too', async () => {
    const source = createSource([hanging, createTestAsker(renewed)], { first: old });
    const asked = source.renew(old);
    await vi.advanceTimersByTimeAsync(15_000);
    await expect(asked).resolves.toBe(renewed);
  });
});

describe('a refused token', () => {
  test('is replaced by a newer one of the same player', async () => {
    const source = createSource([createTestAsker(renewed)], { first: old });
    expect(await source.renew(old)).toBe(renewed);
    expect(await source.get()).toBe(renewed);
  });

  test('is not replaced by another player’s: the items on the screen are not theirs', async () => {
    const source = createSource([createTestAsker(somebodyElse)], { first: old });
    expect(await source.renew(old)).toBeUndefined();
    expect(await source.get()).toBe(old);
  });

  test('is not replaced by one that says nothing about whose it is', async () => {
    const source = createSource([createTestAsker('opaque')], { first: old });
    expect(await source.renew(old)).toBeUndefined();
  });

  test('of no known form is replaced by another of no known form', async () => {
    const source = createSource([createTestAsker('sandbox-b')], { first: 'sandbox-a' });
    expect(await source.renew('sandbox-a')).toBe('sandbox-b');
  });

  test.each([
    ['answers the refused token again', createTestAsker(old)],
    ['answers another player’s', createTestAsker(somebodyElse)],
    ['answers another site’s', createTestAsker(foreign)],
    ['answers one that no header can carry', createTestAsker('a b')],
    ['answers an expired one', createTestAsker(sign(player, { round: 4, exp: anHourAgo }))],
    ['has none', createTestAsker(undefined)],
    ['fails', failing],
    ['throws', throwing],
  ])(
    'does not end the session at the first source: if it %s, the next is asked',
    async (_, ask) => {
      const source = createSource([ask, createTestAsker(renewed)], { first: old, isOfThisSite });
      expect(await source.renew(old)).toBe(renewed);
      expect(await source.get()).toBe(renewed);
    },
  );

  test('is never sent again later, although its source still has it', async () => {
    const source = createSource([createTestAsker(renewed, old), createTestAsker(undefined)], {
      first: old,
    });
    expect(await source.renew(old)).toBe(renewed);
    expect(await source.renew(renewed)).toBeUndefined();
  });

  test('is replaced once for all requests that it was refused to', async () => {
    const ask = createTestAsker(renewed, sign(player, { round: 5 }));
    const source = createSource([ask], { first: old });
    expect(await Promise.all([source.renew(old), source.renew(old)])).toEqual([renewed, renewed]);
    expect(await source.renew(old)).toBe(renewed);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('is given to nobody by a renewal that is still under way', async () => {
    let answer = (_token: string) => {};
    const source = createSource(
      [
        () =>
          new Promise<string>((resolve) => {
            answer = resolve;
          }),
      ],
      { first: old },
    );
    const asked = [source.renew(old), source.renew(old)];
    answer(old);
    expect(await Promise.all(asked)).toEqual([undefined, undefined]);
  });

  test('stays refused when nobody has another', async () => {
    expect(await createSource([], { first: old }).renew(old)).toBeUndefined();
    const source = createSource([createTestAsker(undefined)], { first: old });
    expect(await source.renew(old)).toBeUndefined();
  });
});

describe('a token of another site is never used, and the player is told why', () => {
  const anotherSite = { key: 'TOKEN_OF_ANOTHER_SITE' };

  test('if a source has nothing else', async () => {
    const source = createSource([createTestAsker(foreign)], { isOfThisSite });
    await expect(source.get()).rejects.toMatchObject(anotherSite);
    expect(source.peek()).toBeUndefined();
  });

  test('if it comes in place of a refused one', async () => {
    const source = createSource([createTestAsker(foreign)], { first: old, isOfThisSite });
    await expect(source.renew(old)).rejects.toMatchObject(anotherSite);
    expect(await source.get()).toBe(old);
  });

  test('if the link held it and no source has another', async () => {
    const source = createSource([failing], { linkProblem: 'anotherSite' });
    await expect(source.get()).rejects.toMatchObject(anotherSite);
  });

  test('but not if a source has the player’s own', async () => {
    const source = createSource([createTestAsker(foreign), createTestAsker(old)], {
      isOfThisSite,
      linkProblem: 'anotherSite',
    });
    expect(await source.get()).toBe(old);
  });
});

describe('a link that the site does not allow', () => {
  test('is the reason that is told, if no source has a token', async () => {
    const source = createSource([createTestAsker(undefined)], { linkProblem: 'link' });
    await expect(source.get()).rejects.toMatchObject({ key: 'LINK_REFUSED' });
  });

  test('is not told to a player whose session of the site has ended', async () => {
    const source = createSource([createTestAsker(old)], { linkProblem: 'link' });
    expect(await source.get()).toBe(old);
    expect(await source.renew(old)).toBeUndefined();
  });
});
