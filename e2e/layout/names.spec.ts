import { createLayoutInspector } from '../support/inspectors/createLayoutInspector';
import { cards } from '../support/page/grid';
import { createFontSetting, spaceText } from '../support/page/readingHabits';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** USD, of one to seven figures. */
const prices = [1.5, 12.3, 123.45, 2_345.67, 12_345.67, 123_456.78, 1_234_567.89];

/** A series whose names differ only at their end: of every price, each fifth with a badge, each eleventh refused. */
const series = Array.from({ length: 30 }, (_, index) => ({
  id: `${index}`,
  appid: 730,
  name: `${index % 5 === 0 ? 'Souvenir ' : ''}Charm | Long Tournament 2025 Highlight | player${index % 2} against team number ${index}`,
  type: 'Charm',
  tradable: true,
  marketPrice: prices[index % prices.length],
  offer: { price: prices[index % prices.length], accepted: index % 11 !== 3, maxAmount: 1 },
}));

/** Its badges take two lines or more, also in a list. */
const rare = {
  id: 'rare',
  appid: 730,
  name: '★ StatTrak™ Butterfly Knife | Fade',
  marketHashName: '★ StatTrak™ Butterfly Knife | Fade (Factory New)',
  type: 'Knife',
  tradable: true,
  exterior: 'Factory New',
  wear: '0.0058',
  fade: { percentage: 96.7 },
  marketPrice: 2_345.67,
  offer: { price: 2_345.67, accepted: true, maxAmount: 1 },
};

test.use({ served: { inventory: [rare, ...series] } });

for (const density of ['comfortable', 'compact', 'list']) {
  test(`names of one series, high prices and badges fit ${density} cards in every font, and names are whole on a phone`, async ({
    page,
  }) => {
    await page.addInitScript((size) => localStorage.setItem('assetpay.density', size), density);
    await page.goto('/');
    await expect(cards(page).first()).toBeVisible();
    const inspect = await createLayoutInspector(page);
    const setFont = await createFontSetting(page);
    const expectNoFaults = async (what: string) => {
      for (const width of [320, 390, 820, 1024, 1440, 2560]) {
        await page.setViewportSize({ width, height: 844 });
        await expect
          .poll(() => inspect.evaluate((look) => look()), `${what} at ${width} px`)
          .toEqual([]);
      }
    };
    for (const font of [24, 20, 16]) {
      await setFont(font);
      await expectNoFaults(`font of ${font} px`);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const listCut = () =>
      page
        .getByText(/^Long Tournament/)
        .evaluateAll((titles) =>
          titles
            .filter((title) => title.scrollHeight > title.clientHeight + 1)
            .map(({ textContent }) => textContent),
        );
    await expect.poll(listCut).toEqual([]);
    await spaceText(page);
    await expectNoFaults('spaced text');
  });
}
