import { render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { Fragment, StrictMode } from 'react';
import { vi } from 'vitest';
import { CrashGuard } from '~/app/CrashGuard';
import { openPage } from '~/app/openPage';
import { startCards } from '~/app/start/startCards';
import { startVisit } from '~/app/start/startVisit';
import { createSandbox, type SandboxOptions } from '../../../sandbox/app';
import { faultHeader } from '../../../sandbox/wire/toFaultResponse';

type Options = {
  /** A scenario of the sandbox, with its occasion: `steam-unavailable-once`. */
  scenario?: string;
  /** The query part of the address. */
  address?: string;
  sandbox?: SandboxOptions;
  /** The inventory: for each item the fields that differ from a plain one of $10. */
  items?: readonly Record<string, unknown>[];
  /** In place of the sandbox's own `config.json`. */
  config?: unknown;
  /** Inventory requests wait for `answerNext`. */
  isHeld?: boolean;
  /** Deposits wait for `answerDeposit`. */
  isDepositHeld?: boolean;
  /** The first answer is here before React renders, as on a slow device. */
  isAnsweredFirst?: boolean;
  /** Effects run twice, as they do in `npm run dev`. */
  isStrict?: boolean;
};

type Screen = {
  user: UserEvent;
  /** The query of each inventory request so far. */
  requests: readonly string[];
  /** Answers the oldest waiting request, or the next one if none waits. */
  answerNext: () => void;
  /** The same for deposits. */
  answerDeposit: () => void;
};

/** Renders the whole page as `main.tsx` does, with its own sandbox in place of the network. */
export async function renderScreen(options: Options = {}): Promise<Screen> {
  const { scenario = 'player', address = '', isHeld = false, isDepositHeld = false } = options;
  const requests: string[] = [];
  const gate = createGate(isHeld);
  const deposits = createGate(isDepositHeld);
  const { fetch } = createSandbox(toSandboxOptions(options));
  vi.stubGlobal('fetch', async (path: string, { signal, ...init }: RequestInit = {}) => {
    const url = new URL(path, window.location.href);
    if (url.pathname === '/config.json' && options.config !== undefined) {
      return Response.json(options.config);
    }
    if (url.pathname === '/client/inventory') {
      requests.push(url.search.slice(1));
      await gate.pass();
    }
    if (url.pathname === '/client/trading/deposit') await deposits.pass();
    const response = await fetch(new Request(url, init));
    signal?.throwIfAborted();
    if (response.headers.has(faultHeader)) throw new TypeError('Failed to fetch');
    return response;
  });
  window.history.replaceState(null, '', `/${address}#token=sandbox-${scenario}`);
  const page = await openPage(startCards(window, startVisit(window), Promise.resolve()));
  if (options.isAnsweredFirst) await new Promise((resolve) => setTimeout(resolve, 100));
  const Mode = options.isStrict ? StrictMode : Fragment;
  render(
    <Mode>
      <CrashGuard>{page}</CrashGuard>
    </Mode>,
  );
  return {
    user: userEvent.setup({ delay: null }),
    requests,
    answerNext: gate.answerNext,
    answerDeposit: deposits.answerNext,
  };
}

function toSandboxOptions({ sandbox, items }: Options): SandboxOptions {
  if (items === undefined) return { ...sandbox };
  const inventory = items.map((changes, index) => ({
    ...plainItem,
    id: `id-${index}`,
    ...changes,
  }));
  return { ...sandbox, inventoryFile: { inventory, collateral: 150 } };
}

const plainItem = {
  name: 'AK-47 | Redline',
  type: 'Rifle',
  iconUrl: 'icon',
  appid: 730,
  tradable: true,
  marketPrice: 12.5,
  offer: { price: 10, accepted: true, maxAmount: 1 },
};

function createGate(isHeld: boolean) {
  const waiting: (() => void)[] = [];
  let free = isHeld ? 0 : Number.POSITIVE_INFINITY;
  const move = () => {
    while (free > 0 && waiting.length > 0) {
      free -= 1;
      waiting.shift()?.();
    }
  };
  return {
    pass: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        move();
      }),
    answerNext: () => {
      free += 1;
      move();
    },
  };
}

/** The listbox, once the first cards are there, and what comes after them: the basket and the keys. */
export async function findGrid(): Promise<HTMLElement> {
  const grid = await screen.findByRole('listbox', { name: 'Inventory' });
  await screen.findByRole('region', { name: 'Basket', busy: false });
  await screen.findByText(/^Arrow keys move/);
  return grid;
}

/** The cards that are drawn, in order. */
export function getCards(): HTMLElement[] {
  const grid = screen.queryByRole('listbox', { name: 'Inventory' });
  return grid === null ? [] : within(grid).queryAllByRole('option', { hidden: true });
}

/** One card, once it is there. */
export async function findCard(name: string | RegExp = /./): Promise<HTMLElement> {
  return within(await findGrid()).findByRole('option', { name });
}

export function getBasket() {
  return within(screen.getByRole('region', { name: 'Basket' }));
}

/** The line above the grid: "128 of 1,000 items". */
export function getCount(): string {
  return screen.getByRole('status').textContent;
}

/** A card's name for screen readers, from its visually hidden text. */
export function getCardName(card: Element | undefined): string {
  return card?.firstElementChild?.textContent ?? '';
}
