import type { Page } from '@playwright/test';
import { grid } from '../page/grid';
import { expect } from '../page/test';
import type { Step } from './planSession';
import { readBasket } from './sessionBasket';

export const games = { CS2: '730', Rust: '252490' } as const;

export type Game = keyof typeof games;

/** A session under way. */
export type Player = {
  page: Page;
  /** What its person has picked, by game, in the basket's names. */
  picked: Record<Game, string[]>;
  /** Games of which it could not be seen whether a pick came about: there may be more than `picked`. */
  doubtful: Set<Game>;
};

/** What is not there cannot be used: nobody waits long for it. */
const patience = { timeout: 600 };

/** So many lines of a basket are drawn, whatever the height of each. */
const mostPicks = 6;

const toGameRadio = (page: Page, game: Game) => page.getByRole('radio', { name: game });

/** The game that the page shows; `undefined` while it shows none. */
export async function readGame(page: Page): Promise<Game | undefined> {
  for (const game of ['CS2', 'Rust'] as const) {
    const radio = toGameRadio(page, game);
    const isShown = (await radio.count()) > 0;
    if (isShown && (await radio.isChecked(patience).catch(ignoreTimeout)) === true) return game;
  }
  return undefined;
}

/** Does one step as far as the page lets it, and expects that picks never go by it. */
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
    // A click that takes too long may have been heard nevertheless.
    await free
      .nth((step.place + index) % all)
      .click(patience)
      .catch(ignoreTimeout);
    // What is in the basket may not have arrived yet, nor what draws it.
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

/** Half of what a person tries is not possible while things fail. */
function ignoreTimeout(error: unknown): void {
  if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
}
