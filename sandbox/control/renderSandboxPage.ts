import { html } from 'hono/html';
import { renderHead } from '../lib/renderHead';
import { merchants } from '../merchants/merchants';
import type { Scenario } from '../scenarios/scenario';
import { scenarioGroups } from '../scenarios/scenarios';

/** Scenarios that can be played once: each visit to the page links to a new suffix. */
const remembering = new Set(['expires-after-first', 'price-drift', 'stale-prices']);

const occasionSuffixes = [
  ['once', 'the first request only'],
  ['later', 'every request but the first'],
  ['on-refresh', 'only when a refresh is asked for'],
] as const;

const variables = [
  ['SANDBOX_INVENTORY=file.json', 'serve the items of a saved inventory response'],
  ['SANDBOX_ITEMS=n', 'generate n items for each game'],
  ['SANDBOX_VERIFIED=0', 'an unverified merchant: 10 requests a minute instead of 1,000'],
  ['SANDBOX_ACCEPT_SECONDS=n', 'Steam offers are accepted after n seconds'],
  ['SANDBOX_HOLD_SECONDS=n', 'holds end after n seconds, whatever they say'],
  ['SANDBOX_OFFERED_ITEMS=listed', 'items of open offers stay in the inventory, as on Steam'],
  ['SANDBOX_FAULTS=seed', 'random faults on every route of the API'],
  [
    'SANDBOX_MERCHANT_PORT=4174',
    'a merchant’s site that embeds the page, at /merchant and /playground of that port',
  ],
  ['SANDBOX_CONFIG={…}', 'keys for config.json, as JSON'],
] as const;

/** The page at `/sandbox`: every scenario as a link. `visit` is the suffix of one visit. */
export function renderSandboxPage(visit: string) {
  return html`${renderHead('AssetPay sandbox', '/sandbox/style.css')}
<body>
<header>
<p class="eyebrow">Local, in memory, no Steam</p>
<h1>AssetPay sandbox</h1>
<p class="intro">An imitation of the AssetPay API, served beside the deposit page. Each link opens the
page signed in with a token that makes the API behave as described.</p>
<p class="actions"><a class="primary" href="/">Open the page</a>
<a href="/client/inventory?limit=1">API without a token</a> <a href="/health">Health</a>
<a href="/sandbox/trades">Trades</a> <a href="/sandbox/log">Request log</a></p>
</header>
<nav aria-label="Groups">${scenarioGroups.map(
    ({ title }) => html`<a href="#${toId(title)}">${title}</a>`,
  )}<a href="#using-it">Using it</a></nav>
<main>
${scenarioGroups.map(
  ({ title, scenarios }) => html`<section id="${toId(title)}">
<h2>${title} <span class="count">${scenarios.length}</span></h2>
<ul>${scenarios.map((scenario) => renderRow(scenario, visit))}</ul>
</section>`,
)}
${renderNotes()}
</main>
</body>
</html>`;
}

function renderRow({ name, title, line, occasion, ...scenario }: Scenario, visit: string) {
  const { mishap, trades, settings, changeTrades, isPerson } = scenario;
  // Deposits stay too, and at most five may be open.
  const isRemembering =
    remembering.has(name) ||
    [mishap, trades, settings, changeTrades].some((how) => how !== undefined);
  const href = `/#token=sandbox-${name}${isRemembering ? `~${visit}` : ''}`;
  const behaviour = mishap?.behaviour ?? trades ?? scenario.behaviour;
  const status = behaviour.kind === 'error' ? behaviour.error.status : undefined;
  const isChanging = mishap?.change !== undefined;
  const hasVariants = (behaviour.kind !== 'shape' || isChanging) && occasion === undefined;
  const isInventory = mishap === undefined && trades === undefined;
  const suffixes = occasionSuffixes.filter(([suffix]) => isInventory || suffix !== 'on-refresh');
  return html`<li>
<a class="open" href="${href}"><span class="title">${title}</span>${
    status && html` <span class="status s${Math.floor(status / 100)}">${status}</span>`
  }
<span class="line">${line}</span></a>
<p class="more"><code>sandbox-${name}</code>${
    hasVariants &&
    suffixes.map(
      ([suffix, when]) =>
        html` <a href="/#token=sandbox-${name}-${suffix}~${visit}" title="Fails ${when}"
 aria-label="${title}, ${when}">${suffix.replace('-', ' ')}</a>`,
    )
  }${isPerson && html` <a href="/sandbox/open?as=sandbox-${name}" aria-label="${title}, signed">signed</a>`}</p>
</li>`;
}

function renderNotes() {
  return html`<section id="using-it" class="notes">
<h2>Using it</h2>
<div class="columns">
<div><h3>Behind a token</h3>
<dl>${occasionSuffixes.map(([suffix, when]) => html`<dt>-${suffix}</dt><dd>${when}</dd>`)}
<dt>~anything</dt><dd>its own merchants, people, limits and counters</dd>
<dt>@device</dt><dd>one of several devices of the same person</dd></dl>
<p>For example <code>sandbox-steam-unavailable-once~1</code>, or <code>sandbox-player~2@phone</code> and
<code>sandbox-deposit-cut-after-once~2@laptop</code>, which are one person</p></div>
<div><h3>Environment</h3>
<dl>${variables.map(([name, effect]) => html`<dt>${name}</dt><dd>${effect}</dd>`)}</dl></div>
<div><h3>From a backend</h3>
<dl>${merchants.map(
    ({ id, apiKey, apiSecret }) =>
      html`<dt>${id}</dt><dd>API key <code>${apiKey}</code>, secret <code>${apiSecret}</code></dd>`,
  )}</dl></div>
</div>
</section>`;
}

function toId(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
