import type { Random } from '../lib/Random';
import type { WireItem } from '../wire/WireItem';
import type { Template } from './templates/Template';

type Finish = { priceFactor: number } & Pick<WireItem, 'doppler' | 'fade' | 'hardened'>;

const plain: Finish = { priceFactor: 1 };

const hardenedTiers = [
  [1, 'Blue Gem', 6],
  [2, 'Tier 2', 1.8],
  [3, 'Tier 3', 1.3],
  [4, 'Gold Gem', 1.25],
  [5, 'Regular', 1],
] as const;

/** The facts that a paint seed decides: Doppler phase, fade percentage, case-hardened tier. */
export function createFinish({ name, phases, wearRange }: Template, random: Random): Finish {
  if (phases) {
    const [phase, paintIndex, priceFactor] = selectPhase(phases, random);
    return { priceFactor, doppler: { name: phase, paintIndex } };
  }
  if (/\| Fade$/.test(name) && wearRange) {
    const percentage = Math.round((80 + random.next() * 20) * 10) / 10;
    return { priceFactor: 0.9 + (percentage - 80) / 60, fade: { percentage } };
  }
  if (name.endsWith('| Case Hardened')) {
    const tier = Math.floor(Math.sqrt(random.next()) * hardenedTiers.length);
    const [status, tierName, priceFactor] = hardenedTiers[tier] ?? hardenedTiers[4];
    return { priceFactor, hardened: { status, name: tierName } };
  }
  return plain;
}

/** The four phases are common; ruby, sapphire, pearl and emerald are one in eight. */
function selectPhase(phases: NonNullable<Template['phases']>, random: Random) {
  const isGem = random.chance(0.125);
  const pool = phases.filter(([name]) => name.startsWith('Phase') !== isGem);
  return pool[random.integer(0, pool.length - 1)] ?? (['Phase 1', 418, 1] as const);
}
