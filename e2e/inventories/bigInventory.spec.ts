import { cards, createCardReader, grid } from '../support/page/grid';
import { scrollThrough } from '../support/page/scrollThrough';
import { expect, inventoryRequests, openScenario, test } from '../support/page/test';

test('scrolling shows each of 10,000 items once, in a bounded document', async ({ page }) => {
  test.setTimeout(480_000);
  const requests = inventoryRequests(page);
  await openScenario(page, 'ten-thousand');
  await expect(cards(page).first()).toBeVisible();
  const look = await page.evaluateHandle(
    (readCards) => () => ({
      elements: document.getElementsByTagName('*').length,
      drawn: readCards().map(({ place, name }) => ({ place, name })),
    }),
    await createCardReader(page),
  );
  const sights = await scrollThrough(page, look, 1.2);

  const names = new Map<number, string>();
  const moved: string[] = [];
  for (const { drawn } of sights) {
    const places = drawn.map(({ place }) => place);
    expect(new Set(places).size, 'no place is drawn twice').toBe(places.length);
    for (const { place, name } of drawn) {
      if ((names.get(place) ?? name) !== name) moved.push(`${place}: ${names.get(place)}, ${name}`);
      names.set(place, name);
    }
  }
  expect(moved, 'places that changed their item').toEqual([]);
  expect([...names.keys()].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 10_000 }, (_, index) => index + 1),
  );
  const most = Math.max(...sights.map(({ elements }) => elements));
  expect(most, 'elements of the document at any time').toBeLessThan(1_500);
  await expect(page.getByText('10,000 of 10,000 items', { exact: true })).toBeVisible();
  // The first page, ten pages as the window came near them, then everything (docs/decisions/0012).
  expect(requests()).toBeLessThanOrEqual(12);
});

for (const way of ['a click', 'the keyboard']) {
  test(`a pick with ${way} changes one card of 10,000`, async ({ page }) => {
    await openScenario(page, 'ten-thousand');
    const card = cards(page).nth(2);
    await expect(card).toHaveAttribute('aria-setsize', '10000');
    await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
    const id = await card.getAttribute('id');
    await grid(page).focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expect(grid(page)).toHaveAttribute('aria-activedescendant', id ?? '');

    const changes = await grid(page).evaluateHandle((list) => {
      const changed: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { target, type, attributeName } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const option = element?.closest('[role=option]');
          if (option) changed.push(`${option.id} ${type} ${attributeName}`);
        }
      });
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(list, everything);
      return changed;
    });
    if (way === 'a click') await card.click();
    else await page.keyboard.press('Space');
    await expect(card).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('region', { name: 'Basket' })).toContainText('1 item');
    expect(await changes.jsonValue()).toEqual([`${id} attributes aria-selected`]);
  });
}
