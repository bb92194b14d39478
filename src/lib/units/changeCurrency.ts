import { toCents } from '~/lib/cents';
import { type Currency, type SiteCurrency, siteCurrency } from './currency';
import { formatUnits } from './formatUnits';

/**
 * Changes the unit of the site, and marks the document for the styles of cards. An equal one stays the same, as reviews ask
 * about another.
 */
export function changeCurrency(currency: Currency | undefined): void {
  const isSame = JSON.stringify(currency) === JSON.stringify(siteCurrency.get().currency);
  if (isSame) return;
  document.documentElement.toggleAttribute('data-unit', currency !== undefined);
  siteCurrency.set({ currency, write: currency && createCardWriter(currency) });
}

function createCardWriter(currency: Currency): SiteCurrency['write'] {
  const { unit, show } = currency;
  return (usd, dollars, form, wrap) => {
    const cents = toCents(usd);
    // Parts of a cent have no sum of their own, which units could be counted from.
    if (cents / 100 !== usd) return wrap(form === 'above' ? '' : dollars);
    if (form === 'above') return show === 'both' ? `${dollars}\n${wrap('')}`.trim() : wrap('');
    const units = formatUnits(cents, currency);
    const name = `\u00a0${unit}`;
    if (form === 'short') return wrap(units.replace(name, ''));
    if (form === 'said') return `${wrap(units)} (${dollars})`;
    // A card may have room for the number alone, and for the name below.
    return wrap(units.replace(name, ` ${unit}`));
  };
}
