import { changeCurrency } from '~/lib/units/changeCurrency';
import { findWrongFields, parseCurrency } from '~/lib/units/parseCurrency';
import { ConfigError } from './config';

/** Counts in the unit of the configuration. Throws a `ConfigError` that names every field with an unusable value. */
export function adopt(currency: Record<string, unknown>): void {
  const wrong = findWrongFields(currency);
  if (wrong.length > 0) throw new ConfigError(wrong);
  changeCurrency(parseCurrency(currency));
}
