/**
 * The least page that can show the first cards: static HTML and one script without a library, a parser or a second page
 * of items. It takes the token out of the address and reads its configuration before it asks, as any such page has to.
 * Nothing with a basket can be faster, so that it is the limit of the time from the address to the cards.
 */
export type Answered = {
  name: string;
  iconUrl: string;
  offer?: { price: number; accepted: boolean };
};

const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
history.replaceState(null, '', `${location.pathname}${location.search}`);
const list = document.querySelector('[role=listbox]');

function toCard({ name, iconUrl, offer }: Answered, imageBase: string): HTMLElement {
  const card = document.createElement('div');
  card.role = 'option';
  card.ariaSelected = 'false';
  if (!offer?.accepted) card.ariaDisabled = 'true';
  const picture = document.createElement('img');
  picture.src = `${imageBase}${iconUrl}/256fx256f`;
  picture.alt = '';
  const title = document.createElement('p');
  title.textContent = name;
  const price = document.createElement('b');
  price.textContent = `$${offer?.price.toFixed(2) ?? '0.00'}`;
  card.append(picture, title, price);
  return card;
}

list?.addEventListener('click', ({ target }) => {
  const card = target instanceof Element ? target.closest('[role=option]') : null;
  if (card !== null) card.ariaSelected = String(card.ariaSelected !== 'true');
});

const configuration = await fetch('/config.json');
const { apiBaseUrl, steamImageBaseUrl } = await configuration.json();
const address = `${apiBaseUrl}/client/inventory?game=730&page=1&limit=50`;
const answer = await fetch(address, { headers: { Authorization: token } });
const { data } = await answer.json();
list?.append(...data.inventory.map((item: Answered) => toCard(item, steamImageBaseUrl)));
