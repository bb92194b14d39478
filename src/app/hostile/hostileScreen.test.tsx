import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CrashGuard } from '~/app/CrashGuard';
import { openPage } from '~/app/openPage';
import { startCards } from '~/app/start/startCards';
import { startVisit } from '~/app/start/startVisit';
import { getCards } from '~/app/testing/renderScreen';
import { cardSelectors } from '~/inventory/card/cardParts';
import {
  createHostileInventory,
  createHostileTrades,
  defaultSeed,
} from '../../../sandbox/hostile/hostileAnswers';
import { canary } from '../../../sandbox/hostile/hostileTexts';

const seed = Number(process.env.HOSTILE_SEED ?? defaultSeed);
/** A screen costs fifty times what the data alone does. */
const screens = Math.ceil(Number(process.env.HOSTILE_RESPONSES ?? 1_000) / 50);
const each = 5;

const config = { apiBaseUrl: 'https://api.example', steamImageBaseUrl: 'https://images.example/' };

/** The whole page on an API whose every answer is hostile. */
async function renderHostile(index: number) {
  const inventory = createHostileInventory(seed, index);
  const bodies = new Map([
    ['/config.json', JSON.stringify(config)],
    ['/client/inventory', inventory.body],
    ['/client/trades', createHostileTrades(seed, index).body],
  ]);
  vi.stubGlobal('fetch', async (path: string) => {
    const { pathname } = new URL(path, window.location.href);
    return new Response(bodies.get(pathname) ?? null, {
      status: bodies.has(pathname) ? 200 : 404,
    });
  });
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/#token=hostile');
  render(
    <CrashGuard>
      {await openPage(startCards(window, startVisit(window), Promise.resolve()))}
    </CrashGuard>,
  );
  return inventory;
}

/** Every text and every address in the document that must not be there. */
function findFaults(): string[] {
  const { body } = document;
  const words = /undefined|NaN|Infinity|\[object/.exec(body.textContent);
  const faults = words ? [`the page says ${words[0]}`] : [];
  for (const element of body.querySelectorAll('*')) {
    if (['SCRIPT', 'STYLE', 'IFRAME', 'FORM', 'BASE', 'META'].includes(element.tagName)) {
      faults.push(`there is a ${element.tagName}`);
    }
    for (const { name, value } of element.attributes) faults.push(...whyWrong(name, value));
  }
  return faults;
}

function whyWrong(name: string, value: string): string[] {
  const isAddress = ['href', 'src', 'srcset', 'action', 'xlink:href'].includes(name);
  const isHarmless =
    /^(https:\/\/(images\.example|[\w.-]+\.steamstatic\.com|steamcommunity\.com)\/|steam:\/\/|#)/;
  return [
    !name.startsWith('on') || `there is ${name}="${value.slice(0, 60)}"`,
    !isAddress || isHarmless.test(value) || `${name} is ${value.slice(0, 60)}`,
    name !== 'style' || !/url|expression|import|[<>{}@]/.test(value) || `a style of ${value}`,
    name === 'class' || !/undefined|NaN|\[object/.test(value) || `${name} is ${value}`,
  ].filter((fault) => fault !== true);
}

/** Picks an item, opens the deposits, and the details of one more item. */
async function visitAll(index: number): Promise<void> {
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole('button', { name: /^Deposits/ }));
  expect(await screen.findByRole('region', { name: 'Deposits' })).toBeDefined();
  // React hides what waits for its code.
  await waitFor(() => expect(findFaults()).toEqual([]));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  const shown = getCards();
  const card = shown[index % Math.max(shown.length, 1)];
  if (card === undefined) return;
  const free = shown.find((one) => one.ariaDisabled !== 'true');
  if (free) {
    await user.click(free);
    expect(free.ariaSelected).toBe('true');
  }
  const mark = card.querySelector(cardSelectors.details);
  if (mark) await user.click(mark);
  expect(await screen.findByRole('dialog')).toBeDefined();
}

async function playOne(index: number): Promise<void> {
  const { good, sent } = await renderHostile(index);
  await waitFor(() => {
    const isSettled = getCards().length > 0 || screen.queryAllByRole('alert').length > 0;
    expect(isSettled || screen.queryByRole('heading', { name: /No .* items here/ })).toBeTruthy();
  });
  if (good.length > 0) expect(getCards().length).toBeGreaterThanOrEqual(Math.min(good.length, 5));
  if (sent !== undefined)
    expect(screen.getByRole('status').textContent).toMatch(/ of [\d,]+ items?/);
  await visitAll(index);
  expect(findFaults()).toEqual([]);
  expect(Reflect.get(window, canary)).toBeUndefined();
  cleanup();
}

const groups = Array.from({ length: Math.ceil(screens / each) }, (_, group) => group * each);

test.each(groups)(`hostile screens, ${each} from number %i on`, async (first) => {
  for (let index = first; index < Math.min(first + each, screens); index += 1) {
    try {
      await playOne(index);
    } catch (error) {
      throw new Error(`HOSTILE_SEED=${seed}, answer ${index}`, { cause: error });
    }
  }
});
