import type { Page } from '@playwright/test';

/** px */
type Size = { width: number; height: number };

/** Of each pixel's edge. The page does not know it, so it lays itself out as ever. */
const drawnScale = 0.05;

/**
 * Changes the size of the window until `restore`, and has the browser draw it small meanwhile: to draw windows at which
 * nobody looks took a third of the time.
 */
export async function createWindowSetting(page: Page) {
  const before = page.viewportSize();
  const session = await page.context().newCDPSession(page);
  return {
    resize: async (size: Size): Promise<void> => {
      await session.send('Emulation.setDeviceMetricsOverride', {
        ...size,
        deviceScaleFactor: 1,
        mobile: false,
        screenWidth: size.width,
        screenHeight: size.height,
        scale: drawnScale,
      });
    },
    restore: async (): Promise<void> => {
      // Not `detach`: the page would be told that the network is back, where a test has taken it away.
      await session.send('Emulation.clearDeviceMetricsOverride');
      if (before === null) return;
      // Playwright believes that it never changed, and would not set it.
      await page.setViewportSize({ ...before, height: before.height - 1 });
      await page.setViewportSize(before);
    },
  };
}
