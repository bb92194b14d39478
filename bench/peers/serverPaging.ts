/**
 * The usual technique: pages of 50 while the user scrolls, and a request for each filter. `?quietMs=` is the
 * debounce of typing; 0 sends each letter. The page exists to count its requests.
 */
const token = new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';
const quietMs = Number(new URLSearchParams(window.location.search).get('quietMs'));
const [search, minPrice] = document.querySelectorAll('input');
const sort = document.querySelector('select');
const list = document.querySelector('[role=listbox]');
let page = 0;
let count = Number.POSITIVE_INFINITY;
let version = 0;
let timer: number | undefined;

async function readNext(): Promise<void> {
  const mine = version;
  if (list === null || list.ariaBusy === 'true' || list.childElementCount >= count) return;
  list.ariaBusy = 'true';
  page += 1;
  const query = new URLSearchParams({ game: '730', page: String(page), limit: '50' });
  if (search?.value) query.set('search', search.value);
  if (minPrice?.value) query.set('minPrice', minPrice.value);
  if (sort && sort.value !== 'relevance') query.set('sort', sort.value);
  const answer = await fetch(`/client/inventory?${query}`, { headers: { Authorization: token } });
  const { data } = await answer.json();
  if (mine !== version) return;
  count = data.count;
  list.append(...data.inventory.map(toCard));
  list.ariaBusy = 'false';
}

function toCard(item: { name?: string }): HTMLElement {
  const card = document.createElement('div');
  card.role = 'option';
  card.textContent = item.name ?? '';
  card.style.minHeight = '40px';
  return card;
}

function startAnew(): void {
  version += 1;
  page = 0;
  count = Number.POSITIVE_INFINITY;
  list?.replaceChildren();
  if (list) list.ariaBusy = 'false';
  void readNext();
}

function askAnew(): void {
  window.clearTimeout(timer);
  if (quietMs === 0) startAnew();
  else timer = window.setTimeout(startAnew, quietMs);
}

search?.addEventListener('input', askAnew);
minPrice?.addEventListener('input', askAnew);
sort?.addEventListener('change', startAnew);
window.addEventListener('scroll', () => {
  const left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
  if (left < window.innerHeight) void readNext();
});
void readNext();
