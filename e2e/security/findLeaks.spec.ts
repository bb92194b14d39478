import { beginSession } from '../support/leaks/leakSession';
import { plantEverywhere } from '../support/leaks/plantEverywhere';
import { loadedAddressPlaces } from '../support/leaks/readPlaces';
import { cards } from '../support/page/grid';
import { expect, test } from '../support/page/test';

// This proves that `leaks.spec.ts` can fail.

test('a token that is left anywhere is found there', async ({ page, baseURL }) => {
  const session = await beginSession(page, baseURL);
  const { player, note } = session;
  session.tokens.offer(player.first);
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  await note('before');
  expect(await session.findLeaks()).toEqual([]);
  const piece = player.first.slice(-20, -4);
  const places = await plantEverywhere(page, piece);
  await note('after');
  // A cookie is sent with every request from then on, those for late code included.
  const leaks = await session.findLeaks((place) =>
    /^the header cookie of GET \/(p|assets\/)/.test(place),
  );
  const expected = places.map((place) => `a piece of the first token in ${place}`);
  expect(leaks.toSorted()).toEqual(expected.toSorted());
});

test('a token in the address that a page was loaded with is found where the browser keeps it, until a reload', async ({
  page,
  baseURL,
}) => {
  const session = await beginSession(page, baseURL);
  const { first } = session.player;
  await page.goto(`/#token=${first}`);
  await expect(cards(page).first()).toBeVisible();
  await session.note('at first');
  await page.reload();
  await expect(cards(page).first()).toBeVisible();
  await session.note('reloaded');
  const isStored = (place: string) => place.startsWith('the session storage of');
  const expected = loadedAddressPlaces.map((place) => `the first token in ${place}, at first`);
  expect(await session.findLeaks(isStored)).toEqual(expected);
});

test('a token in an address, whole and encoded, is found there', async ({ page, baseURL }) => {
  const session = await beginSession(page, baseURL);
  const { second } = session.player;
  await page.goto('/');
  const encoded = [...second].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
  await page.evaluate((query) => fetch(`config.json?${query}`), encoded);
  expect(await session.findLeaks()).toEqual(['its successor in the address of GET /config.json']);
});
