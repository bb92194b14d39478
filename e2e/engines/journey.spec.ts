import { test } from '@playwright/test';
import { createEngineTest } from '../support/engines/engineTest';
import { firefox } from '../support/engines/firefox';
import { playFrame, playKeyboardPlace, playMarks } from '../support/engines/playDesktop';
import { playJourney } from '../support/engines/playJourney';
import { webKit } from '../support/engines/webkit';

test.describe.configure({ timeout: 120_000, retries: 2 });

for (const engine of [firefox, webKit]) {
  test.describe(engine.name, () => {
    // One after the other in one browser.
    test.describe.configure({ mode: 'default' });
    const engineTest = createEngineTest(engine);
    engineTest(
      `${engine.name} plays a deposit from the link to the money`,
      async ({ enginePage, baseURL, request }) => {
        await playJourney(enginePage, baseURL ?? '', request);
      },
    );
    engineTest(
      `${engine.name} shows where the keyboard is after a click`,
      async ({ enginePage, baseURL }) => {
        await playKeyboardPlace(enginePage, baseURL ?? '');
      },
    );
    engineTest(
      `${engine.name} draws a frame that selects no text`,
      async ({ enginePage, baseURL }) => {
        await playFrame(enginePage, baseURL ?? '');
      },
    );
    engineTest(
      `${engine.name} marks what was searched, and nothing else`,
      async ({ enginePage, baseURL }) => {
        await playMarks(enginePage, baseURL ?? '');
      },
    );
  });
}
