import type { BrowserContext, Page } from '@playwright/test';
import type { FaultRule } from '../../sandbox/faultPlan/FaultRule';
import { createToken } from '../../sandbox/merchants/tokens';
import { expect, test } from '../support/page/test';
import { planSession, type SessionPlan } from '../support/sessions/planSession';
import { type Game, games, type Player, playStep, readGame } from '../support/sessions/playSession';
import { recoverSession } from '../support/sessions/recoverSession';
import { expectPicks } from '../support/sessions/sessionBasket';
import {
  expectTrueInventory,
  readTrueInventory,
  type TrueItem,
} from '../support/sessions/trueInventory';
import { type SessionWatch, watchSession } from '../support/sessions/watchSession';

/** The seed of the first session; each next one adds 1. Replay a failed one with its seed and `SOAK_SESSIONS=1`. */
const firstSeed = Number(process.env.SOAK_SEED ?? 1);
const sessions = Number(process.env.SOAK_SESSIONS ?? 20);
const groupSize = 5;

/** A fault of another session may have closed a kept-alive connection. */
const maxRetries = 3;

type Session = SessionWatch & Player & { headers: { authorization: string } };

type Truth = Record<Game, TrueItem[]>;

/** Creates the token of a user of this session alone; the middle of the Steam ID tells users apart. */
function createSessionToken({ seed, size }: SessionPlan, index: number): string {
  const steamID = `76561${100 + (index % 900)}${String(100_000_000 + (seed % 1_000)).slice(-9)}`;
  const tradeUrl = 'https://steamcommunity.com/tradeoffer/new/?partner=39734273&token=sandbox1';
  return createToken({ steamID, tradeUrl, clientId: `sandbox-items-${size}` }, Date.now());
}

async function readTruth(page: Page): Promise<Truth> {
  return {
    CS2: await readTrueInventory(page, games.CS2),
    Rust: await readTrueInventory(page, games.Rust),
  };
}

async function setFaults({ page, headers }: Pick<Session, 'page' | 'headers'>, rules: FaultRule[]) {
  const data = { action: 'faults', rules };
  const answer = await page.request.post('/sandbox/control', { headers, data, maxRetries });
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function openSession(page: Page, plan: SessionPlan, token: string): Promise<Session> {
  const headers = { authorization: token };
  const watch = await watchSession(page);
  await setFaults({ page, headers }, plan.rules);
  const fragment = plan.signIn === 'address' ? `#token=${token}` : '';
  await page.goto(`/${plan.search}${fragment}`);
  return { ...watch, page, headers, picked: { CS2: [], Rust: [] }, doubtful: new Set() };
}

/** Returns true if the inventory may have changed after the page read it. */
async function hasChanged({ page, headers }: Session): Promise<boolean> {
  type State = { faults: { struck: { fault: string }[] } };
  const { faults }: State = await (await page.request.get('/sandbox/control', { headers })).json();
  return faults.struck.some(({ fault }) => fault === 'changed-inventory');
}

/** Clears all filters, and refreshes if the inventory has changed. */
async function showEverything(session: Session, isChanged: boolean): Promise<void> {
  const { page } = session;
  await page.getByRole('searchbox', { name: 'Search items' }).fill('');
  await page.getByLabel('Min price').fill('');
  await page.getByLabel('Max price').fill('');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('relevance');
  if (isChanged) {
    // The refresh button has a cool-down of half a minute.
    await page.clock.fastForward(31_000);
    await page.getByRole('button', { name: /^Refresh/ }).click();
  }
  await recoverSession(page, session);
}

async function expectAllTrue(session: Session, before: Truth): Promise<void> {
  const { page, picked, doubtful } = session;
  const first = await readGame(page);
  const other: Game = first === 'CS2' ? 'Rust' : 'CS2';
  const isChanged = await hasChanged(session);
  for (const game of [first, other]) {
    if (game === undefined || (game === other && !isUsed(session, other))) continue;
    // The click may need a chunk that was lost while there was no network.
    await page.getByRole('radio', { name: game }).click();
    await recoverSession(page, session);
    await expect(page.getByRole('radio', { name: game })).toBeChecked();
    await showEverything(session, isChanged);
    const now = await readTrueInventory(page, games[game]);
    await expectTrueInventory(page, now);
    await expectPicks(page, {
      picked: picked[game],
      isDoubtful: doubtful.has(game),
      before: before[game],
      now,
    });
  }
}

function isUsed({ picked, doubtful }: Session, game: Game): boolean {
  return picked[game].length > 0 || doubtful.has(game);
}

async function playSession(context: BrowserContext, plan: SessionPlan, index: number) {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const token = createSessionToken(plan, index);
  const headers = { authorization: token };
  await page.request.post('/sandbox/session', { headers, maxRetries });
  const before = await readTruth(page);
  const session = await openSession(page, plan, token);
  for (const step of plan.steps) await playStep(session, step);
  await context.setOffline(false);
  await setFaults(session, []);
  await recoverSession(page, session);
  await expectAllTrue(session, before);
  expect(session.faults, 'uncaught errors').toEqual([]);
  await page.close();
}

const plans = Array.from({ length: sessions }, (_, index) => planSession(firstSeed + index));

for (let start = 0; start < plans.length; start += groupSize) {
  const group = plans.slice(start, start + groupSize);
  const seeds = group.map(({ seed }) => seed).join(', ');
  test(`the page recovers from a broken network, shows the true inventory and keeps picks, in sessions ${seeds}`, async ({
    context,
  }) => {
    test.setTimeout(group.length * 60_000);
    await context.clock.install();
    for (const [index, plan] of group.entries()) {
      await test.step(`SOAK_SEED=${plan.seed} SOAK_SESSIONS=1`, async () => {
        await context.clock.setSystemTime(Date.now());
        await playSession(context, plan, start + index).catch((cause) => {
          throw new Error(`session ${JSON.stringify(plan)}`, { cause });
        });
      });
    }
  });
}
