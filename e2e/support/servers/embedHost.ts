import { createScenarioToken } from '../page/test';
import { createHostedTest } from './hostedPage';
import { type ForeignSite, startForeignSite } from './startForeignSite';
import { startNodeHost } from './startNodeHost';

/** `test` with the page on a host of its own, and two other sites: one may embed the page, the other may not. */
export const test = createHostedTest(startNodeHost).extend<{
  parent: ForeignSite;
  stranger: ForeignSite;
}>({
  parent: async ({ browserName: _browser }, use) => {
    const parent = await startForeignSite();
    await use(parent);
    parent.stop();
  },
  stranger: async ({ browserName: _browser }, use) => {
    const stranger = await startForeignSite();
    await use(stranger);
    stranger.stop();
  },
  parentOrigins: ({ parent }, use) => use([parent.origin]),
});

type HostPage = {
  /** The origin of the deposit page. */
  framed: string;
  /** The name of a sandbox scenario. */
  scenario?: string;
  /** Further options of `mountDeposit`, as the text of an object's content. */
  options?: string;
  /** Written into the script before the page is mounted. */
  before?: string;
};

/**
 * A host's page that mounts the deposit page with `embed.js` and keeps what it hears: `window.events`, `window.reasons`, and
 * `window.mounted`. `window.token` is what it answers.
 */
export function toHostPage({ framed, scenario = 'fifty', options = '', before = '' }: HostPage) {
  const token = createScenarioToken(scenario);
  return `<!doctype html><html lang="en"><title>Shop</title>
    <div id="box" style="height: 700px"></div>
    <script src="${framed}/deposit/embed.js"></script>
    <script>
      window.events = [];
      window.reasons = [];
      window.token = ${JSON.stringify(token)};
      window.mount = (more) => AssetPayDeposit.mountDeposit(document.querySelector('#box'), {
        src: '${framed}/deposit/',
        getToken: ({ reason }) => { reasons.push(reason); return window.token; },
        onEvent: (event) => { events.push(event); },
        ${options}
        ...more,
      });
      ${before}
      window.mounted = window.mount();
    </script>`;
}
