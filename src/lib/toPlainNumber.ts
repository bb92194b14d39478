/** Signs of currencies and percents, and codes of currencies, at either end of an amount. */
const before = /^[A-Z]{0,2}[\p{Sc}%]\s*|^(?:[A-Z]{3}|zł)\s*(?=[\d.,])/iu;
const after =
  /\s*(?:[\p{Sc}%円元]|,[-–—]|(?:USD|EUR|GBP|CNY|RUB|PLN|BRL|TRY|TL|UAH|JPY|dollars?|euros?|zł|руб|р|грн)\.?)$/iu;

/** The digits and signs of Arabic numbers, which other languages of the script write a little otherwise. */
const arabic = /[٠-٩۰-۹٫٬]/g;

function toLatin(sign: string): string {
  if (sign === '٫') return '.';
  if (sign === '٬') return '’';
  return `${sign.charCodeAt(0) & 0xf}`;
}

/** Thousands in threes, apart by one and the same sign, and decimals by another. */
const grouped = /^\d{1,3}(?:([.,' ’])\d{3})(?:\1\d{3})*(?:([.,])\d*)?$/;

/**
 * An amount as people write it, as plain digits: `$1,234.50`, `1.234,50 €`, `1 000`, `１０`, `80 %`. What is not read
 * stays as it is. One sign before three last digits is ambiguous (`1.000`): a comma and a blank divide thousands, and a
 * point begins the decimals.
 */
export function toPlainNumber(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(arabic, toLatin)
    .trim()
    .replace(/[\p{Zs}\u202f]+/gu, ' ');
  const bare = plain.replace(before, '').replace(after, '').trim();
  const [, divider, point] = grouped.exec(bare) ?? [];
  const isDecimal =
    divider === '.' && point === undefined && bare.indexOf('.') === bare.lastIndexOf('.');
  if (divider === undefined || divider === point || isDecimal) return /\d/.test(bare) ? bare : text;
  return bare.replaceAll(divider, '').replace(',', '.');
}
