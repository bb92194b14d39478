import { html } from 'hono/html';
import { mishapNames } from '../scenarios/mishaps';
import type { Trading } from '../trading/Trading';

/** Forms for the mishaps of the next deposits, and for the settings. */
export function renderNextDepositForms({ mishaps, settings }: Trading, userKey: string) {
  const { acceptMs, holdMs, latencyMs, tradesLagMs } = settings;
  const { itemsPerTrade, totalShare, externalIdCheck, offeredItems } = settings;
  const user = html`<input type="hidden" name="user" value="${userKey}">`;
  return html`<div class="columns">
<form method="post" action="/sandbox/control">${user}
<h3>Mishaps</h3>
<p>${mishaps.length === 0 ? 'None awaits.' : `Awaiting: ${mishaps.map(({ name }) => name).join(', ')}.`}</p>
<label>The next deposit meets <select name="mishap">${mishapNames.map((name) => html`<option>${name}</option>`)}</select></label>
<label>Times <input name="times" inputmode="numeric" value="1" size="3"></label>
<label>Later by (seconds, empty: its own) <input name="seconds" inputmode="decimal" size="5"></label>
<label>Retry-After (seconds, empty: its own, 0: none) <input name="retryAfter" inputmode="numeric" size="5"></label>
<div class="buttons"><button name="action" value="mishap">Add</button>
<button name="action" value="clear-mishaps">Clear</button></div>
</form>
<form method="post" action="/sandbox/control">${user}
<h3>Pace</h3>
<input type="hidden" name="action" value="settings">
<label>Offers are accepted after (seconds, empty: never) <input name="acceptSeconds" inputmode="decimal" value="${toSeconds(acceptMs)}" size="5"></label>
<label>Holds end after (seconds, empty: never) <input name="holdSeconds" inputmode="decimal" value="${toSeconds(holdMs)}" size="5"></label>
<label>A deposit is processed for (seconds) <input name="latencySeconds" inputmode="decimal" value="${toSeconds(latencyMs)}" size="5"></label>
<label>New trades are listed after (seconds) <input name="tradesLagSeconds" inputmode="decimal" value="${toSeconds(tradesLagMs)}" size="5"></label>
<label>Trades are worth this part of what was confirmed <input name="totalShare" inputmode="decimal" value="${totalShare}" size="5"></label>
<label>Items in one trade <input name="itemsPerTrade" inputmode="numeric" value="${itemsPerTrade}" size="5"></label>
<label>A repeated externalId is noticed <select name="externalIdCheck">${(
    ['first', 'last'] as const
  ).map(
    (when) =>
      html`<option value="${when}"${when === externalIdCheck ? html` selected` : ''}>${when} of all checks</option>`,
  )}</select></label>
<label>Items in an open offer are <select name="offeredItems">${(['hidden', 'listed'] as const).map(
    (how) =>
      html`<option value="${how}"${how === offeredItems ? html` selected` : ''}>${how} in the inventory</option>`,
  )}</select></label>
<div class="buttons"><button>Set</button></div>
</form>
<form method="post" action="/sandbox/control">${user}
<h3>Start over</h3>
<p>Forgets the trades, changes, mishaps and pace of this user. Used externalIds stay used.</p>
<div class="buttons"><button name="action" value="reset">Reset</button></div>
</form>
</div>`;
}

function toSeconds(ms: number | undefined): string {
  return ms === undefined ? '' : String(ms / 1000);
}
