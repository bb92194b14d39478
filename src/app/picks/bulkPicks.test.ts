// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { games } from '~/assetpay/facts/games';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import { toggleKeptItem } from '~/inventory/picking/changeKeepList';
import type { Selection } from '~/inventory/picking/Selection';
import { sumPick } from '~/inventory/picking/sumPick';
import { listCards } from '~/inventory/stacks/stacks';
import { sumFree, sumWorth } from '~/inventory/status/sumWorth';
import { amountWays } from '~/inventory/tools/amountLines';
import { pickToAmount } from '~/inventory/tools/pickToAmount';
import { selectDuplicates } from '~/inventory/tools/selectDuplicates';
import { selectUnder, selectUnpicked } from '~/inventory/tools/selectMany';
import { createStore } from '~/lib/store/store';
import { generateInventory } from '../../../sandbox/catalogue/generateInventory';
import { createGamePicks } from './createGamePicks';
import { pickSteps, type Reserved } from './createSelection';

beforeAll(async () => {
  pickSteps.fetch();
  await vi.waitFor(() => expect(pickSteps.get().module).toBeDefined());
});

const anySeed = fc.integer({ min: 1, max: 1_000 });
const anyPlaces = fc.array(fc.nat(), { maxLength: 12 });

function createCase(game: (typeof games)[number], seed: number) {
  const items = generateInventory({ game, size: 60, seed }).flatMap((raw) => parseItem(raw) ?? []);
  const reserved = createStore<Reserved>({ units: new Map() });
  const { selection, keepList, store } = createGamePicks(reserved)(`owner ${seed}`, game);
  const byId = new Map(items.map((item) => [item.id, item]));
  const toBasket = () =>
    resolveBasket(byId, store.get().picks, {
      isComplete: true,
      collateral: 0,
      reserved: reserved.get().units,
    });
  const find = (places: readonly number[]) =>
    places.flatMap((place) => items[place % items.length] ?? []);
  return { items, reserved, selection, keepList, toBasket, find };
}

/** The basket's totals of these items. */
function toSum({ lines }: ReturnType<typeof resolveBasket>, items: Iterable<Item>) {
  const ids = new Set(Array.from(items, ({ id }) => id));
  const counted = lines.filter(({ id, cents }) => ids.has(id) && cents > 0);
  return {
    items: counted.length,
    units: counted.reduce((sum, { amount }) => sum + amount, 0),
    cents: counted.reduce((sum, { cents }) => sum + cents, 0),
  };
}

const steps = ['all', 'some', 'under', 'invert', 'duplicates', ...amountWays] as const;

type Chosen = { items: readonly Item[]; selection: Selection; seed: number };

/** A step for many items, and the units of which its button tells. `some` are a range, a frame or all of a name. */
function createStep(step: (typeof steps)[number], { items, selection, seed }: Chosen) {
  const whole = selection.countDepositable(items);
  const free = selectUnpicked(whole, selection);
  const cards = listCards(items, { stacking: 'same', order: 'worst' });
  const pick = (chosen: readonly Item[]) => ({
    units: selection.countDepositable(chosen),
    run: () => selection.pick(chosen),
  });
  const pickUnits = (units: typeof whole) => ({ units, run: () => selection.pickUnits(units) });
  if (step === 'all') return pick(seed % 2 === 0 ? items : cards);
  if (step === 'some') return pick(cards.slice(seed % 20, 30));
  if (step === 'under') return pickUnits(selectUnder(whole, items[30]?.offer?.price));
  if (step === 'invert') return { units: free, run: () => selection.invert(items) };
  if (step === 'duplicates') {
    const rule = { keep: seed % 3, order: 'worst', hasMarked: seed % 2 === 0 } as const;
    const isPicked = selection.has;
    return pickUnits(selectDuplicates(whole, { ...rule, hasApplied: true, isPicked }));
  }
  const wish = { cents: seed * 10, way: step, toMost: (item: Item) => free.get(item) ?? 0 };
  return pickUnits(pickToAmount([...free.keys()], wish).units);
}

describe.each(games)('in game %s', (game) => {
  test('picking all brings what the inventory is worth, whatever was picked before', () => {
    fc.assert(
      fc.property(anySeed, anyPlaces, (seed, places) => {
        const { items, selection, toBasket, find } = createCase(game, seed);
        for (const item of find(places)) selection.toggle(item);
        selection.pick(items);
        expect(toBasket().totalCents).toBe(sumWorth(items).cents);
        expect(sumPick(selection.countDepositable(items)).cents).toBe(sumWorth(items).cents);
        window.sessionStorage.clear();
      }),
      { numRuns: 40 },
    );
  });

  test('and so it does to the cent beside what is never sold and what is in an offer', () => {
    fc.assert(
      fc.property(anySeed, anyPlaces, anyPlaces, (seed, offered, kept) => {
        const { items, reserved, selection, keepList, toBasket, find } = createCase(game, seed);
        expect(sumFree(items, selection, keepList)).toEqual({ ...sumWorth(items), heldCents: 0 });
        for (const item of find(kept)) if (!selection.isKept(item)) toggleKeptItem(keepList, item);
        reserved.set({
          units: new Map(find(offered).map(({ id }) => [id, { by: 'offer', units: 2 }] as const)),
        });
        const { cents, heldCents } = sumFree(items, selection, keepList);
        selection.pick(items);
        expect(toBasket().totalCents).toBe(cents);
        expect(cents + heldCents).toBe(sumWorth(items).cents);
        window.sessionStorage.clear();
        window.localStorage.clear();
      }),
      { numRuns: 40 },
    );
  });

  test('each step for many picks what was said of it, beside what is kept and what is in an offer', () => {
    const anyStep = fc.constantFrom(...steps);
    const anyKept = fc.array(fc.nat(), { maxLength: 4 });
    fc.assert(
      fc.property(anySeed, anyPlaces, anyKept, anyStep, (seed, places, kept, step) => {
        const { items, reserved, selection, keepList, toBasket, find } = createCase(game, seed);
        for (const item of find(kept)) if (!selection.isKept(item)) toggleKeptItem(keepList, item);
        reserved.set({
          units: new Map(find(places).map(({ id }) => [id, { by: 'offer', units: 2 }] as const)),
        });
        for (const item of find(places.toReversed())) selection.toggle(item);
        const { units, run } = createStep(step, { items, selection, seed });
        const said = sumPick(units);
        run();
        expect(toSum(toBasket(), units.keys())).toEqual(said);
        window.sessionStorage.clear();
        window.localStorage.clear();
      }),
      { numRuns: 90 },
    );
  });
});
