/**
 * The five bands of wear (float). Counter-Strike's own bounds; the label comes from the API's
 * `exterior`, the bounds only draw the bar (anchors D.1).
 */
export const wearBands = [
  { short: 'FN', name: 'Factory New', to: 0.07 },
  { short: 'MW', name: 'Minimal Wear', to: 0.15 },
  { short: 'FT', name: 'Field-Tested', to: 0.38 },
  { short: 'WW', name: 'Well-Worn', to: 0.45 },
  { short: 'BS', name: 'Battle-Scarred', to: 1 },
] as const;

/** `Field-Tested` → `FT`; a localised or unknown exterior stays as it is. */
export function toShortExterior(exterior: string): string {
  return wearBands.find((band) => band.name === exterior)?.short ?? exterior;
}

/** `0.211759999394416809` → `0.2117`: cut, not rounded, so that a card never shows a better band than the item's. */
export function toShortWear(wear: string): string {
  const plain = /e/i.test(wear) ? Number(wear).toFixed(20) : wear;
  const [whole = '0', decimals = ''] = plain.split('.');
  return `${whole}.${decimals.slice(0, 4).padEnd(4, '0')}`;
}
