import type { Page } from '@playwright/test';
import { grid } from '../page/grid';
import { expect } from '../page/test';
import type { Step } from './planSession';
import { readBasket } from './sessionBasket';

export const games = { CS2: '730', Rust: '252490' } as const;

export type Game = keyof typeof games;

/** The player of a running session. */
export type Player = {
  page: Page;
  /** The names of the picks by game, as the basket writes them. */
  picked: Record<Game, string[]>;
  /** Games with a click whose effect was not seen: there may be more picks than `picked`. */
  doubtful: Set<Game>;
};

/** ms. Short, as much of the page is missing while requests fail, and the step is skipped then. */
const patience = { timeout: 600 };

/** The basket renders at least this many lines, whatever their height. */
const mostPicks = 6;

const toGameRadio = (page: Page, game: Game) => page.getByRole('radio', { name: game });

/** Reads the chosen game; `undefined` while the page shows no switch. */
export async function readGame(page: Page): Promise<Game | undefined> {
  for (const game of ['CS2', 'Rust'] as const) {
    const radio = toGameRadio(page, game);
    const isShown = (await radio.count()) > 0;
    if (isShown && (await radio.isChecked(patience).catch(ignoreTimeout)) === true) return game;
  }
  return undefined;
}

/** Plays one step as far as the page allows, and asserts that no pick is lost. */
export async function playStep(player: Player, step: Step): Promise<void> {
  const { page } = player;
  if (step.kind === 'pick') return playPick(player, step);
  if (step.kind === 'offline' || step.kind === 'online') {
    return page.context().setOffline(step.kind === 'offline');
  }
  if (step.kind === 'sleep') return page.clock.fastForward(step.seconds * 1_000);
  if (step.kind === 'skew') return page.clock.setSystemTime(Date.now() + step.minutes * 60_000);
  await playControl(page, step).catch(ignoreTimeout);
}

type ControlStep = Exclude<Step, { kind: 'pick' | 'offline' | 'online' | 'sleep' | 'skew' }>;

async function playControl(page: Page, step: ControlStep): Promise<void> {
  switch (step.kind) {
    case 'search':
      return page.getByRole('searchbox', { name: 'Search items' }).fill(step.text, patience);
    case 'sort':
      await page.getByRole('combobox', { name: 'Sort' }).selectOption(step.value, patience);
      return;
    case 'scroll':
      await page.mouse.move(300, 500);
      return page.mouse.wheel(0, step.px);
    case 'refresh':
      return page.getByRole('button', { name: /^Refresh/ }).click(patience);
    case 'switchGame': {
      const game = (await readGame(page)) === 'CS2' ? 'Rust' : 'CS2';
      return toGameRadio(page, game).check(patience);
    }
    case 'reload':
      await page.reload();
  }
}

async function playPick(player: Player, step: Extract<Step, { kind: 'pick' }>): Promise<void> {
  const { page, picked, doubtful } = player;
  const game = await readGame(page);
  if (game === undefined) return;
  for (let index = 0; index < step.count && picked[game].length < mostPicks; index += 1) {
    const free = grid(page).getByRole('option', { disabled: false, selected: false });
    await free.first().waitFor(patience).catch(ignoreTimeout);
    const all = await free.count();
    if (all === 0) return;
    const before = picked[game].length;
    // A click that timed out may still have reached the page.
    await free
      .nth((step.place + index) % all)
      .click(patience)
      .catch(ignoreTimeout);
    // The basket's code may not have loaded yet.
    const isSeen = await expect(async () => {
      const names = (await readBasket(page)).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(before);
      for (const name of picked[game]) expect(names, 'an earlier pick').toContain(name);
      picked[game] = names;
    })
      .toPass(patience)
      .then(
        () => true,
        () => false,
      );
    if (!isSeen) doubtful.add(game);
  }
}

/** Many steps are not possible while requests fail. */
function ignoreTimeout(error: unknown): void {
  if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
}
