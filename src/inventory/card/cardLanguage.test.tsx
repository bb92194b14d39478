import { afterEach, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { english, pseudoLanguages } from '~/lib/language/languages';
import { changeLanguage } from '~/lib/language/loadTexts';
import { createCard } from './createCard';

const marks = {
  has: () => false,
  countUnits: () => ({ picked: 0, most: 1 }),
  isKept: () => false,
  findHold: () => undefined,
  subscribe: () => () => undefined,
};
const place = { id: 'c0', position: 1, setSize: 1 };

afterEach(() => changeLanguage(english));

test('a card that is written again speaks the language of now, and then English as before', async () => {
  const item = createTestItem({ marketPrice: 10, offer: { price: 9, accepted: true } });
  const card = createCard(item, 'https://images.example/');
  const read = () => {
    card.show(item, place);
    card.mark(marks);
    return [card.element.textContent, card.element.getAttribute('aria-description')];
  };
  const before = read();
  expect(before[1]).toContain('market price $10.00');
  for (const language of pseudoLanguages) {
    await changeLanguage(language);
    const [shown, said] = read();
    expect(shown).not.toBe(before[0]);
    expect(said).not.toContain('market price');
    await changeLanguage(english);
    expect(read()).toEqual(before);
  }
});

test('a ratio on a card always says of what it is one', () => {
  const card = createCard(
    createTestItem({ marketPrice: 10, offer: { price: 9, accepted: true } }),
    'https://images.example/',
  );
  const readPrices = () => card.element.querySelector('.card-price')?.innerHTML;
  card.show(card.get(), place);
  expect(readPrices()).toBe('<b>$9.00</b><span>90% of market</span><div>$10.00</div>');
  const unpriced = createTestItem({ marketPrice: 10, offer: undefined });
  card.show(unpriced, place);
  expect(readPrices()).toContain('<div>Market $10.00</div>');
});
