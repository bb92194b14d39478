import type { Figure } from '../measure/statistics';

export function ms({ median, low, high }: Figure): string {
  const places = median < 10 ? 2 : 0;
  return `${median.toFixed(places)} (${low.toFixed(places)}–${high.toFixed(places)})`;
}

export function count({ median, low, high }: Figure): string {
  return `${median} (${low}–${high})`;
}

export function ratio({ median, low, high }: Figure): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
