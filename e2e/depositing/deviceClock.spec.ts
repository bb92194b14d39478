import { basket, confirmButton, openPlayer, openReview, pickFirst } from '../support/page/deposits';
import { expect, test, watchInventoryRequests } from '../support/page/test';

const hourMs = 60 * 60 * 1_000;

/** The clock of the device minus that of the server. */
const clocks = {
  'two hours slow': -2 * hourMs,
  'a day slow': -24 * hourMs,
  'a day fast': 24 * hourMs,
};

/** The day on which a hold that begins now usually ends, by a right clock. */
function toHoldEnd(): string {
  const day = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-US', day).format(Date.now() + 7 * 24 * hourMs);
}

for (const [name, byMs] of Object.entries(clocks)) {
  test(`a device whose clock is ${name} deposits, and is told true ages`, async ({ page }) => {
    const requests = watchInventoryRequests(page);
    await page.clock.install({ time: Date.now() + byMs });
    await openPlayer(page);
    const refresh = page.getByRole('button', { name: /^Refresh/ });
    await expect(refresh).toHaveAccessibleName(/prices just read/);
    await pickFirst(page, 1);
    const banner = page.getByRole('region', { name: 'Instant deposit collateral' });
    for (const part of [banner, basket(page)]) await expect(part).toContainText(toHoldEnd());
    await page.clock.fastForward('20:00');
    await expect(refresh).toHaveAccessibleName(/\b(19|20|21) min/);

    for (let times = 0; times < 2; times += 1) {
      await openReview(page);
      if (times === 0) await page.keyboard.press('Escape');
    }
    const isRefresh = ({ searchParams }: URL) => searchParams.has('refresh');
    expect(requests.filter(isRefresh).length, 'readings of Steam').toBe(1);
    await confirmButton(page).click();
    await expect(page.getByRole('link', { name: /^Accept in Steam/ }).first()).toBeVisible();
  });
}
