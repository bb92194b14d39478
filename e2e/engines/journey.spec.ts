import { firefox } from './drivers/firefox';
import { webKit } from './drivers/webkit';
import { createEngineTest } from './engineTest';
import { playJourney } from './playJourney';

for (const engine of [firefox, webKit]) {
  const test = createEngineTest(engine);
  test(`${engine.name} plays a deposit from the link to the money`, async ({
    enginePage,
    baseURL,
    request,
  }) => {
    await playJourney(enginePage, baseURL ?? '', request);
  });
}
