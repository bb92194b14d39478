import { html } from 'hono/html';
import { isRecord } from '../lib/isRecord';
import type { User } from '../state/createState';
import type { ItemChange } from '../trading/Trading';

const maxItems = 300;

/** Changes to the items that the user has loaded; a person finds them by name or id. */
export function renderItemForms({ inventories, trading }: User, userKey: string) {
  const items = [...inventories.values()].flatMap((inventory) =>
    inventory.items.slice(0, maxItems),
  );
  return html`<form class="columns" method="post" action="/sandbox/control">
<input type="hidden" name="user" value="${userKey}">
<datalist id="items">${items.map(renderOption)}</datalist>
<div>
<label>Item <input name="item" list="items" size="40" autocomplete="off"></label>
<label>Price in USD <input name="price" inputmode="decimal" size="8"></label>
<label>Units that stock lets in <input name="remaining" inputmode="numeric" value="0" size="4"></label>
</div>
<div><div class="buttons">
<button name="action" value="price">Change price</button>
<button name="action" value="vanish">Vanish</button>
<button name="action" value="refuse">Refuse</button>
<button name="action" value="overstock">Overstock</button>
<button name="action" value="restore">Restore</button>
<button name="action" value="expire-inventory">Expire cached inventory</button>
</div>
<dl>${[...trading.account.changes].map(
    ([id, change]) => html`<dt>${id}</dt><dd>${describeChange(change)}</dd>`,
  )}</dl></div>
</form>`;
}

function renderOption(item: unknown) {
  if (!isRecord(item) || typeof item.id !== 'string') return '';
  const price = isRecord(item.offer) ? `, $${String(item.offer.price)}` : '';
  return html`<option value="${item.id}">${String(item.marketHashName)}${price}</option>`;
}

function describeChange({ price, isGone, isRefused, remaining }: ItemChange): string {
  const words = [
    price === undefined ? '' : `costs $${price}`,
    isGone === true ? 'gone' : '',
    isRefused === true ? 'refused' : '',
    remaining === undefined ? '' : `stock takes ${remaining} more`,
  ];
  return words.filter((word) => word !== '').join(', ');
}
