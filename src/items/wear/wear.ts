/**
 * The five bands of wear (docs/sources.md, Wear). The API's `exterior` labels an item; the bounds only draw
 * the bar and set the limits of low wear.
 */
export const wearBands = [
  { short: 'FN', name: 'Factory New', to: 0.07 },
  { short: 'MW', name: 'Minimal Wear', to: 0.15 },
  { short: 'FT', name: 'Field-Tested', to: 0.38 },
  { short: 'WW', name: 'Well-Worn', to: 0.45 },
  { short: 'BS', name: 'Battle-Scarred', to: 1 },
] as const;

/** `Field-Tested` → `FT`; a localised or unknown exterior is returned unchanged. */
export function toShortExterior(exterior: string): string {
  return wearBands.find((band) => band.name === exterior)?.short ?? exterior;
}

/** `0.211759999394416809` → `0.2117`: cut, not rounded, so that no card shows the next band's number. */
export function toShortWear(wear: string): string {
  const [whole = '0', decimals = ''] = wear.split('.');
  return `${whole}.${decimals.slice(0, 4).padEnd(4, '0')}`;
}
