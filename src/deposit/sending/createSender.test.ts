import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestCase, toOrder } from '~/deposit/testing/createTestCase';
import { createVirtualClock } from '~/deposit/testing/createVirtualClock';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const knife = 'item-730-0';
const gloves = 'item-730-1';
const spare = 'item-730-2';
const rock = 'item-252490-1';
const stack = 'item-252490-3';

let clock: ReturnType<typeof createVirtualClock>;

beforeEach(() => {
  clock = createVirtualClock(Date.UTC(2026, 10, 25, 10));
});

afterEach(() => clock.restore());

function toIds(sent: readonly { body: { externalId: string } }[]) {
  return sent.map(({ body }) => body.externalId);
}

describe('nothing is sold but what was just confirmed', () => {
  test('a tab closed while AssetPay was busy: the next visit, days later, sells nothing', async () => {
    const { openDevice, sent, pass } = await createTestCase(clock, {
      mishaps: ['deposit-in-progress'],
    });
    const device = openDevice();
    const tab = device.open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(second);
    expect(sent).toHaveLength(1);
    tab.kill();
    await pass(72 * hour);
    const next = device.open();
    await pass(10 * minute);
    expect(sent).toHaveLength(1);
    expect(next.ends.at(-1)?.batches[0]?.state).toMatchObject({ kind: 'unsent', why: 'left' });
  });

  test('AssetPay asks for an hour: it is said at once that a new confirmation is needed', async () => {
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['fleet-degraded'],
      network: { retryAfter: 3_600 },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(10 * second);
    expect(stateOf(tab)).toMatchObject({ kind: 'refused', error: { key: 'FLEET_DEGRADED' } });
    await pass(2 * hour);
    expect(sent).toHaveLength(1);
  });

  test('five open offers for longer than a confirmation holds: the order is not sent any more', async () => {
    const { openDevice, sent, pass, control, readOffers, stateOf } = await createTestCase(clock);
    const tab = openDevice().open();
    const ids = [0, 1, 2, 3].map((index) => `item-730-${index}`);
    for (const id of [...ids, rock]) {
      tab.confirm(toOrder({ [id]: 1 }));
      await pass(10 * second);
    }
    tab.confirm(toOrder({ [stack]: 1 }));
    await pass(10 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'unsent', why: 'expired' });
    const [offer] = await readOffers();
    await control({ action: 'drive', trade: offer?.id, status: 'declined' });
    await pass(10 * minute);
    expect(sent).toHaveLength(5);
  });

  test('“Check now” beside five open offers reads them, and goes on', async () => {
    const { openDevice, pass, control, readOffers, stateOf } = await createTestCase(clock);
    const tab = openDevice().open();
    for (const id of [knife, gloves, 'item-730-2', 'item-730-3', rock]) {
      tab.confirm(toOrder({ [id]: 1 }));
      await pass(10 * second);
    }
    tab.confirm(toOrder({ [stack]: 1 }));
    await pass(5 * second);
    expect(stateOf(tab)).toMatchObject({ kind: 'noSlot' });
    const [offer] = await readOffers();
    await control({ action: 'drive', trade: offer?.id, status: 'declined' });
    tab.sender.hurry();
    await pass(5 * second);
    expect(stateOf(tab)).toMatchObject({ kind: 'created' });
  });

  test.each([
    ['forward', 48 * hour],
    ['back', -48 * hour],
  ])('a clock that is set %s while AssetPay is busy sells nothing later', async (_, byMs) => {
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['fleet-degraded'],
      network: { retryAfter: 100 },
    });
    const device = openDevice();
    const tab = device.open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(second);
    device.setClock(byMs);
    await pass(10 * minute);
    expect(sent).toHaveLength(1);
    expect(stateOf(tab)).toMatchObject({ kind: 'refused' });
  });

  test('changes of trades do not cut short what AssetPay asks to wait', async () => {
    const { openDevice, sent, pass } = await createTestCase(clock, {
      mishaps: Array.from({ length: 20 }, () => 'fleet-degraded'),
      network: { retryAfter: 60 },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    for (let turn = 0; turn < 20; turn += 1) {
      await pass(500);
      tab.sender.noteTrades();
      tab.sender.hurry();
    }
    expect(sent).toHaveLength(1);
  });
});

describe('one sender', () => {
  test('stopping ends what AssetPay asks to wait', async () => {
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['fleet-degraded'],
      network: { retryAfter: 100 },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(5 * second);
    tab.sender.stop();
    await pass(second);
    expect(stateOf(tab)).toEqual({ kind: 'unsent', why: 'stopped' });
    expect(sent).toHaveLength(1);
  });

  test('takes no other order while one is under way', async () => {
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      settings: { latencySeconds: 5 },
    });
    const { sender, ...tab } = openDevice().open();
    sender.send(toOrder({ [knife]: 1 }));
    await pass(second);
    sender.send(toOrder({ [gloves]: 1 }));
    await pass(minute);
    expect(sent.map(({ body }) => body.items.map(({ itemId }) => itemId))).toEqual([[knife]]);
    expect(stateOf({ ...tab, sender })).toMatchObject({ kind: 'created' });
  });

  test('that is over looks for nothing any more', async () => {
    const { openDevice, looks, pass } = await createTestCase(clock, {
      mishaps: ['html-502-before', 'html-502-before'],
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(5 * minute);
    const before = looks.length;
    tab.sender.dispose();
    await pass(hour);
    expect(looks).toHaveLength(before);
  });
});

describe('no unit is offered twice', () => {
  test.each([
    ['an item of which there is one', { [rock]: 1 }, { [rock]: 1 }],
    ['more of a stack than there is', { [stack]: 6 }, { [stack]: 5 }],
  ])('%s stays in one open offer', async (_, first, second_) => {
    const { openDevice, pass, readOffers, stateOf } = await createTestCase(clock);
    const [one, other] = [openDevice(0).open(), openDevice(1).open()];
    one.confirm(toOrder(first));
    await pass(5 * second);
    other.confirm(toOrder(second_));
    await pass(5 * second);
    expect(stateOf(other)).toMatchObject({ kind: 'refused', error: { key: 'ITEMS_IN_OFFER' } });
    expect(await readOffers()).toHaveLength(1);
  });

  test('the rest of a stack can be offered beside its first part', async () => {
    const { openDevice, pass, readOffers } = await createTestCase(clock);
    const tab = openDevice().open();
    tab.confirm(toOrder({ [stack]: 6 }));
    await pass(5 * second);
    tab.confirm(toOrder({ [stack]: 4 }));
    await pass(5 * second);
    expect(await readOffers()).toHaveLength(2);
  });

  test('two devices confirm the same item half a second apart: the second makes no offer', async () => {
    const { openDevice, pass, readOffers, stateOf } = await createTestCase(clock, {
      settings: { latencySeconds: 4 },
    });
    const [one, other] = [openDevice(0).open(), openDevice(1).open()];
    await pass(second);
    one.confirm(toOrder({ [knife]: 1 }));
    await pass(500);
    other.confirm(toOrder({ [knife]: 1 }));
    await pass(minute);
    expect(stateOf(other)).toMatchObject({ kind: 'refused', error: { key: 'ITEMS_IN_OFFER' } });
    expect(await readOffers()).toHaveLength(1);
  });

  test('stopping while another deposit is in progress is no refusal: it may be this very one', async () => {
    // The browser sends twice by itself, and shows the answer to its second request.
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['deposit-in-progress'],
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(second);
    tab.sender.stop();
    await pass(10 * second);
    expect(stateOf(tab)).toMatchObject({ kind: 'underWay', progress: { step: 'checking' } });
    await pass(5 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'unsent', why: 'stopped' });
  });

  test('a deposit that nobody found goes out under its old number, and arrives once at last', async () => {
    const { openDevice, sent, pass, readOffers, stateOf } = await createTestCase(clock, {
      network: {
        latePosts: [
          { afterMs: 9 * minute, isNoticed: true },
          { afterMs: 10 * minute, isNoticed: true },
        ],
      },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(5 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'absent' });
    tab.confirm(toOrder({ [knife]: 1, [gloves]: 1 }));
    await pass(minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'created' });
    await pass(20 * minute);
    expect(new Set(toIds(sent)).size).toBe(1);
    expect(await readOffers()).toHaveLength(1);
  });

  test('the number of a deposit that nobody found is forgotten once it is used', async () => {
    const { openDevice, pass } = await createTestCase(clock, {
      mishaps: ['html-502-before', 'html-502-before'],
    });
    const device = openDevice();
    const tab = device.open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(5 * minute);
    expect(device.local.kept.getItem('assetpay.numbers.somebody')).toContain(knife);
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(minute);
    expect(device.local.kept.length).toBe(0);
  });

  test('what arrives after all is told as the earlier deposit, not as what was confirmed now', async () => {
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      network: {
        latePosts: [
          { afterMs: 5 * minute, isNoticed: true },
          { afterMs: 10 * minute, isNoticed: true },
        ],
      },
    });
    const device = openDevice();
    const tab = device.open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(4 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'absent' });
    tab.kill();
    await pass(2 * minute);
    const next = device.open();
    next.confirm(toOrder({ [knife]: 1, [gloves]: 1 }));
    await pass(minute);
    const state = next.sender.sending.get().batches[0]?.state;
    expect(state).toMatchObject({
      kind: 'earlier',
      deposit: { trade: { items: [{ id: knife }] } },
    });
  });

  test('an earlier deposit of which one part looks like what was confirmed now is still the earlier one', async () => {
    const { openDevice, pass, stateOf, readOffers } = await createTestCase(clock, {
      settings: { itemsPerTrade: 2 },
      network: {
        latePosts: [
          { afterMs: 5 * minute, isNoticed: true },
          { afterMs: 10 * minute, isNoticed: true },
        ],
      },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1, [gloves]: 1, [spare]: 1 }));
    await pass(4.5 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'absent' });
    await pass(minute);
    expect(await readOffers()).toHaveLength(2);
    tab.confirm(toOrder({ [knife]: 1, [gloves]: 1 }));
    await pass(minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'earlier' });
  });

  test('an item is not offered twice beside a row that is too broken to be shown', async () => {
    const items = [{ assetId: 'asset-730-0', offer: { price: 'broken' } }];
    const row = { status: 'active', items, totalPrice: {} };
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      meet: (address) => {
        if (!address.includes('/client/trades') || address.includes('252490')) return undefined;
        const data = { items: [row], nextCursor: null };
        return Response.json({ requestId: 'r', success: true, data });
      },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'refused', error: { key: 'ITEMS_IN_OFFER' } });
    expect(sent).toHaveLength(0);
  });

  test('two tabs without the locks of the browser do not send the same item', async () => {
    const { openDevice, pass, readOffers } = await createTestCase(clock, { canLock: () => false });
    const device = openDevice();
    const [one, other] = [device.open(), device.open()];
    one.confirm(toOrder({ [knife]: 1 }));
    other.confirm(toOrder({ [knife]: 1 }));
    await pass(10 * minute);
    expect((await readOffers()).length).toBeLessThanOrEqual(1);
  });
});

describe('doubt ends by evidence', () => {
  test('the first look after a long outage does not end it', async () => {
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      network: {
        latePosts: [{ afterMs: 9 * minute, isNoticed: true }],
        offline: [{ at: second / 2, forMs: 8 * minute, isNoticed: false }],
      },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(8 * minute + 35 * second);
    expect(stateOf(tab)).toMatchObject({ kind: 'underWay', progress: { step: 'checking' } });
    await pass(3 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'created' });
  });

  test.each([2 * hour, -2 * hour])('a clock set by %d ms does not end it', async (byMs) => {
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['html-502-before', 'html-502-before'],
    });
    const device = openDevice();
    const tab = device.open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(20 * second);
    device.setClock(byMs);
    await pass(60 * second);
    expect(stateOf(tab)).toMatchObject({ kind: 'underWay', progress: { step: 'checking' } });
    await pass(2 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'absent' });
  });

  test('time before the last request ended is no evidence, however long the page was open', async () => {
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['html-502-before', 'html-502-before'],
    });
    const tab = openDevice().open();
    await pass(hour);
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(130 * second);
    expect(stateOf(tab)).toMatchObject({ kind: 'underWay', progress: { step: 'checking' } });
    await pass(minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'absent' });
  });

  test('what AssetPay knows and does not list keeps its items until the person decides', async () => {
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['external-id-exists'],
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(20 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'refused', error: { key: 'EXTERNAL_ID_EXISTS' } });
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'refused', error: { key: 'ITEMS_IN_DOUBT' } });
    expect(sent).toHaveLength(1);
  });

  test('and once they have freed them, the items can be sent', async () => {
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      mishaps: ['external-id-exists'],
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(20 * minute);
    tab.sender.release();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'created' });
  });

  test('a token that has to be renewed costs another look before the deposit leaves again', async () => {
    let refusals = 1;
    const { openDevice, sent, looks, pass } = await createTestCase(clock, {
      meet: (_, init) => {
        if (init?.method !== 'POST' || refusals === 0) return undefined;
        refusals -= 1;
        const error = { code: 1102, key: 'INVALID_TOKEN', message: 'expired' };
        return Response.json({ requestId: 'r', success: false, error }, { status: 401 });
      },
    });
    const tab = openDevice().open();
    await pass(second);
    const before = looks.length;
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(10 * second);
    expect(sent).toHaveLength(1);
    // Two games before each of the two requests, and once more afterwards.
    expect(looks.length - before).toBe(6);
  });
});

describe('what the browser denies', () => {
  test.each([
    ['all site data', { local: 'denied', session: 'denied' }, false],
    ['room for more', { local: 'full', session: 'full' }, true],
  ] as const)(
    'a person deposits where it denies %s, and is asked before leaving in doubt',
    async (_, moods, canLock) => {
      const { openDevice, pass, stateOf } = await createTestCase(clock, {
        moods,
        canLock: () => canLock,
        mishaps: ['html-502-before'],
        settings: { latencySeconds: 5 },
      });
      const tab = openDevice().open();
      expect(tab.sender.canRecord()).toBe(false);
      tab.confirm(toOrder({ [knife]: 1 }));
      await pass(3 * second);
      expect(tab.sender.sending.get().isUnrecorded).toBe(true);
      await pass(minute);
      expect(stateOf(tab)).toMatchObject({ kind: 'created' });
    },
  );

  test('a person whose deposit nobody found is asked before leaving too: its number is nowhere else', async () => {
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      moods: { local: 'denied', session: 'denied' },
      mishaps: ['html-502-before', 'html-502-before'],
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(5 * minute);
    expect(stateOf(tab)).toMatchObject({ kind: 'absent' });
    tab.sender.dismiss();
    expect(tab.sender.sending.get().isUnrecorded).toBe(true);
  });

  test('an exception of this page is told as such, never as the person’s wish', async () => {
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      canLock: () => {
        throw new Error('broken');
      },
    });
    const tab = openDevice().open();
    tab.confirm(toOrder({ [knife]: 1 }));
    await pass(minute);
    expect(stateOf(tab)).toEqual({ kind: 'unsent', why: 'broken' });
    expect(sent).toHaveLength(0);
  });
});

describe('another tab', () => {
  test('stopping ends the wait for it', async () => {
    const { openDevice, sent, pass, stateOf } = await createTestCase(clock, {
      settings: { latencySeconds: 50 },
    });
    const device = openDevice();
    const [one, other] = [device.open(), device.open()];
    one.confirm(toOrder({ [knife]: 1 }));
    await pass(second);
    other.confirm(toOrder({ [gloves]: 1 }));
    await pass(second);
    expect(stateOf(other)).toMatchObject({ kind: 'otherTab' });
    other.sender.stop();
    await pass(second);
    expect(stateOf(other)).toEqual({ kind: 'unsent', why: 'stopped' });
    await pass(5 * minute);
    expect(sent).toHaveLength(1);
  });

  test('is not disturbed by one that cannot tell whether it lives', async () => {
    const { openDevice, pass, stateOf } = await createTestCase(clock, {
      canLock: () => false,
      settings: { latencySeconds: 5 },
    });
    const device = openDevice();
    const [one, other] = [device.open(), device.open()];
    await pass(second);
    one.confirm(toOrder({ [knife]: 1 }));
    await pass(second);
    void other.sender.resume();
    await pass(second);
    expect(other.sender.sending.get().batches).toEqual([]);
    other.confirm(toOrder({ [knife]: 1 }));
    await pass(minute);
    expect(stateOf(one)).toMatchObject({ kind: 'created' });
    expect(stateOf(other)).toMatchObject({ kind: 'refused', error: { key: 'ITEMS_IN_DOUBT' } });
  });

  test('that is done is heard of: its deposit is known here without asking for it', async () => {
    const { openDevice, pass } = await createTestCase(clock, { settings: { latencySeconds: 5 } });
    const device = openDevice();
    const [one, other] = [device.open(), device.open()];
    await pass(second);
    one.confirm(toOrder({ [knife]: 1 }));
    await pass(second);
    void other.sender.resume();
    await pass(minute);
    expect([...other.known.values()]).toMatchObject([{ items: [{ id: knife }] }]);
    expect(other.ends).toEqual([]);
  });

  test('that dies over a deposit is followed by the open one, which shows it', async () => {
    const { openDevice, pass } = await createTestCase(clock, { settings: { latencySeconds: 5 } });
    const device = openDevice();
    const [one, other] = [device.open(), device.open()];
    await pass(second);
    one.confirm(toOrder({ [knife]: 1 }));
    await pass(second);
    void other.sender.resume();
    await pass(second);
    one.kill();
    await pass(second);
    expect(other.sender.sending.get()).toMatchObject({ isBusy: true, isResumed: true });
    await pass(minute);
    expect(other.ends.at(-1)?.batches[0]?.state).toMatchObject({ kind: 'created' });
  });
});
