/** Writes a number from 0 up without an exponent, in its shortest digits: `1e-7` → `0.0000001`. Below 1e-20 it is `0`. */
export function toPlainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
