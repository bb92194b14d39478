import { html } from 'hono/html';
import { renderHead } from '../lib/renderHead';
import type { User } from '../state/createState';
import { readTrades } from '../trading/readTrades';
import { renderItemForms } from './renderItemForms';
import { renderNextDepositForms } from './renderNextDepositForms';
import { renderTradeRow } from './renderTradeRow';

type Options = {
  found: { key: string; user: User } | undefined;
  userKeys: readonly string[];
  /** ms */
  now: number;
};

const maxUsers = 40;

/** The page at `/sandbox/trades`: a user's trades, items, next deposits and requests, all by plain forms. */
export function renderTradesPage({ found, userKeys, now }: Options) {
  return html`${renderHead('Trades · AssetPay sandbox', '/sandbox/style.css')}
<body>
<header>
<p class="eyebrow"><a href="/sandbox">AssetPay sandbox</a></p>
<h1>Trades</h1>
<p class="intro">Decide here what becomes of deposits. Items and collateral follow at once; changed
prices show with the next refresh of the inventory.</p>
</header>
<nav aria-label="Users">${userKeys
    .slice(0, maxUsers)
    .map(
      (key) =>
        html`<a href="/sandbox/trades?user=${encodeURIComponent(key)}"${
          key === found?.key ? html` aria-current="page"` : ''
        }>${key}</a>`,
    )}</nav>
<main>${found === undefined ? renderChoice(userKeys) : renderUser(found.key, found.user, now)}</main>
</body>
</html>`;
}

function renderChoice(userKeys: readonly string[]) {
  return html`<section><p>${
    userKeys.length === 0
      ? 'Nobody has opened the page yet. Open it, then come back.'
      : 'Choose a user above.'
  }</p></section>`;
}

function renderUser(key: string, user: User, now: number) {
  const trades = readTrades(user.trading, now).toReversed();
  return html`<section>
<h2>${key} <span class="count">${trades.length} trades</span></h2>
<p class="actions"><a href="/sandbox/trades?user=${encodeURIComponent(key)}">Reload</a></p>
${trades.length === 0 ? html`<p class="line">No deposits yet.</p>` : ''}
<ul class="wide">${trades.map((trade) => renderTradeRow(trade, key))}</ul>
</section>
<section><h2>Next deposits</h2>${renderNextDepositForms(user.trading, key)}</section>
<section><h2>Items</h2>${renderItemForms(user, key)}</section>
<section class="notes"><h2>Requests</h2>${renderLog(user)}</section>`;
}

function renderLog({ trading }: User) {
  return html`<div class="scroll"><table>
<thead><tr><th>Time</th><th>Request</th><th>Sent</th><th>Answer</th></tr></thead>
<tbody>${trading.log
    .toReversed()
    .map(
      ({ at, method, path, sent, answer }) =>
        html`<tr><td>${at.slice(11, 23)}</td><td>${method} ${path}</td><td>${sent}</td><td>${answer}</td></tr>`,
    )}</tbody>
</table></div>`;
}
