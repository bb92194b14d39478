import { parseInventoryPage } from '~/assetpay/inventory/inventory';
import { parseItem } from '~/assetpay/inventory/item';

const rounds = 7;

/** Times `JSON.parse` alone and with the page's own parser, in turn. Writes the ms to the root element. */
async function run(): Promise<void> {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';
  const answer = await fetch('/client/inventory?game=730&page=1&limit=-1', {
    headers: { Authorization: token },
  });
  const text = await answer.text();
  const json: number[] = [];
  const parsed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const envelope = JSON.parse(text);
    const middle = performance.now();
    await parseInventoryPage(envelope.data, parseItem);
    json.push(middle - start);
    parsed.push(performance.now() - start);
  }
  document.documentElement.dataset.result = JSON.stringify({ json, parsed });
}

void run();
