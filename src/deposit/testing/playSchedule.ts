import type { DepositOrder } from '~/deposit/sending/depositOrder';
import { createSandbox } from '../../../sandbox/app';
import { createTestDevice, type TestTab } from './createTestDevice';
import { createTestNetwork } from './createTestNetwork';
import type { StorageMood } from './createTestStorage';
import type { createVirtualClock } from './createVirtualClock';
import { readServer, type ServerTrade } from './readTestServer';
import type { Happening, Picked, Schedule } from './schedule';
import { scheduleInventory, scheduleItems } from './scheduleItems';
import { type Unseen, whyUnseen } from './whyUnseen';

const minute = 60_000;
const scheduleMs = 5 * minute;
/** Once the trouble is over, everything is certain within this. */
const settleMs = 16 * minute;
const token = 'sandbox-player';

/** Plays a schedule to its end, and answers what the server, the tabs and a last tab know then. */
export async function playSchedule(plan: Schedule, clock: ReturnType<typeof createVirtualClock>) {
  const app = createSandbox({ inventoryFile: { inventory: scheduleInventory } });
  const control = (fields: object) =>
    app.request('/sandbox/control', {
      method: 'POST',
      headers: { authorization: token, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
  await control({ action: 'settings', ...plan });
  for (const mishap of plan.mishaps) await control({ action: 'mishap', mishap });

  const start = Date.now();
  const offline = plan.happenings.flatMap((what) => (what.kind === 'offline' ? [what] : []));
  const network = createTestNetwork<TestTab>(app, { ...plan, offline, troubleEndsAt: scheduleMs });
  const unseen: Unseen[] = [];
  const opened: TestTab[] = [];
  const ended = new Map<string, number>();

  const fetchFor = (tab: TestTab): typeof fetch => {
    const fetchOverNetwork = network.fetchFor(tab);
    return (input, init) => {
      const before = network.sent.length;
      const answer = fetchOverNetwork(input, init);
      const post = network.sent[before];
      if (post !== undefined) unseen.push(...whyUnseen(post));
      return answer;
    };
  };
  const devices = Array.from({ length: plan.devices }, (_, index) => {
    const moods: { local: StorageMood; session: StorageMood } = {
      local: 'works',
      session: 'works',
    };
    const state = { moods, canLock: true };
    const device = createTestDevice({
      device: index,
      token,
      isOnline: network.isOnline,
      fetchFor,
      getMoods: () => state.moods,
      canLock: () => state.canLock,
    });
    const open = () => {
      const tab = device.open();
      opened.push(tab);
      return tab;
    };
    return { ...device, state, open, tab: open() };
  });

  const toDevice = (index: number) => devices[index % devices.length] ?? devices[0];
  const happen = async (what: Happening) => {
    // While a page was closed, what was due meanwhile waits.
    await clock.pass(Math.max(0, start + what.at - Date.now()));
    const device = toDevice('device' in what ? what.device : 0);
    if (device === undefined) return;
    switch (what.kind) {
      case 'confirm':
        confirm(device.tab, what.picked);
        if (what.isDouble) confirm(device.tab, what.picked);
        return;
      case 'secondTab':
        confirm(device.open(), what.picked);
        return;
      case 'reload':
        if (isKept(device.tab)) return;
        device.tab.kill();
        device.tab = device.open();
        return;
      case 'close':
        if (isKept(device.tab)) return;
        device.tab.kill();
        await clock.pass(what.forMs);
        device.tab = device.open();
        return;
      case 'stop':
        return device.tab.sender.stop();
      case 'checkNow':
        return device.tab.sender.hurry();
      case 'clock':
        return device.setClock(what.byMs);
      case 'sleep':
        return device.sleep(what.forMs);
      case 'storage':
        device.state.moods = { local: what.local, session: what.session };
        return;
      case 'noLocks':
        device.state.canLock = false;
        return;
      case 'price': {
        const price = 3.33 + Math.floor(what.at / 1000);
        await control({ action: 'price', item: scheduleItems[what.item]?.id, price });
        return;
      }
      case 'vanish':
        await control({ action: 'vanish', item: scheduleItems[what.item]?.id });
        return;
      case 'decline': {
        const trade = (await readServer(app, token)).findLast(isUnaccepted);
        if (trade === undefined) return;
        ended.set(trade.id, Date.now());
        await control({ action: 'drive', trade: trade.id, status: 'declined' });
        return;
      }
      case 'offline':
        return;
    }
  };

  for (const what of plan.happenings.toSorted((a, b) => a.at - b.at)) await happen(what);
  await clock.pass(Math.max(0, start + scheduleMs - Date.now()) + settleMs);
  const last = devices.map(({ open }) => open());
  await clock.pass(minute);
  const server = await readServer(app, token);
  return { server, sent: network.sent, unseen, opened, last, ended, devices };
}

/** A player whom the page asks before leaving stays, as the sending is stored nowhere. */
function isKept({ sender }: TestTab): boolean {
  return sender.sending.get().isUnrecorded;
}

function isUnaccepted({ status }: ServerTrade): boolean {
  return ['initiated', 'pending', 'active'].includes(status);
}

function confirm(tab: TestTab, picked: Picked): void {
  const lines = picked.flatMap(({ item: place, units }) => {
    const item = scheduleItems[place];
    if (item === undefined) return [];
    const amount = Math.min(units, item.amount ?? 1);
    return [{ item, amount, cents: Math.round((item.offer?.price ?? 0) * 100) * amount }];
  });
  const game = lines[0]?.item.appid === 252490 ? '252490' : '730';
  const order: DepositOrder = {
    game,
    lines: lines.filter(({ item }) => String(item.appid) === game),
    isInstant: true,
  };
  tab.confirm(order);
}
