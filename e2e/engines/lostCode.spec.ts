import { expect, test } from '@playwright/test';
import { createEngineTest } from '../support/engines/engineTest';
import { firefox } from '../support/engines/firefox';
import { openEngine } from '../support/engines/playJourney';
import { playLostCode } from '../support/engines/playLostCode';
import { webKit } from '../support/engines/webkit';
import { createScenarioToken } from '../support/page/test';
import { startLossyProxy } from '../support/servers/startLossyProxy';

test.describe.configure({ timeout: 180_000, retries: 2 });

/** Files of the build, how often each is lost, and the reloads that its loss may cost. */
const losses = [
  { file: /texts-en-(?!late)/, times: 1, reloads: 0 },
  { file: /texts-en-late-/, times: 1, reloads: 0 },
  { file: /createJourney-.*\.js$/, times: 1, reloads: 0 },
  { file: /DepositFlow-.*\.js$/, times: 3, reloads: 0 },
  { file: /assets\/late-.*\.css$/, times: 1, reloads: 0 },
  // Other files import these by their own address, which Firefox asks for once in the life of a page.
  { file: /DepositSide-.*\.js$/, times: 1, reloads: 1 },
  { file: /assets\/shared-.*\.js$/, times: 1, reloads: 1 },
] as const;

for (const engine of [firefox, webKit]) {
  test.describe(engine.name, () => {
    // One after the other in one browser.
    test.describe.configure({ mode: 'default' });
    const engineTest = createEngineTest(engine);
    engineTest(`${engine.name} asks for each file once`, async ({ enginePage, baseURL }) => {
      const proxy = await startLossyProxy(baseURL ?? '');
      await openEngine(enginePage, proxy.origin, 'fifty').finally(proxy.stop);
      const files = proxy.asked().filter((path) => /^\/(assets\/|config\.json)/.test(path));
      expect(files).toContain('/config.json');
      expect(files.filter((path, at) => files.indexOf(path) !== at)).toEqual([]);
    });
    engineTest(
      `${engine.name} keeps all in its place while styles of late code are on their way`,
      async ({ enginePage, baseURL }) => {
        const proxy = await startLossyProxy(baseURL ?? '');
        proxy.slow(/\/(?!index-)[^/]*\.css$/, 2_500);
        await enginePage.open(`${proxy.origin}/#token=${createScenarioToken('fifty')}`);
        const card = { role: 'option', place: 1 } as const;
        await enginePage.until('the first card', () => enginePage.ask(card, () => true));
        // Told of each frame as it is drawn; a question for a box would wait for the styles.
        await enginePage.ask(card, (one) => {
          const widths: number[] = [];
          new ResizeObserver(([entry]) => {
            widths.push(Math.round(entry?.contentRect.width ?? 0));
            document.documentElement.dataset.widths = widths.join(' ');
          }).observe(one);
        });
        // Longer than the styles take, twice: some are asked for by code that comes with others.
        await enginePage.run(() => new Promise((resolve) => setTimeout(resolve, 6_000)));
        const widths = await enginePage.run(() => document.documentElement.dataset.widths);
        expect(widths).toMatch(/^\d+$/);
        proxy.stop();
      },
    );
    engineTest(
      `${engine.name} deposits though a file of late code is lost on its way`,
      async ({ enginePage, baseURL }) => {
        for (const { reloads, ...loss } of losses) {
          // An origin of its own: WebKit keeps what it once loaded from another.
          const proxy = await startLossyProxy(baseURL ?? '');
          const count = await playLostCode(enginePage, proxy, loss).finally(proxy.stop);
          expect(count, `reloads after the loss of ${loss.file}`).toBeLessThanOrEqual(reloads);
        }
      },
    );
  });
}
