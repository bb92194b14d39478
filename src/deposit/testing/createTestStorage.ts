import { createMemoryStorage } from './createMemoryStorage';

/** The way a browser stores data: as it should, not at all, or nothing longer than what it has. */
export type StorageMood = 'works' | 'denied' | 'full';

/** For tests: a storage whose mood can change at any time. */
export function createTestStorage(getMood: () => StorageMood) {
  const kept = createMemoryStorage();
  const refuse = (name: string): never => {
    throw new DOMException('', name);
  };
  return {
    /** Its content, whatever its mood. */
    kept,
    place: (): Storage => {
      if (getMood() === 'denied') return refuse('SecurityError');
      const setItem = (key: string, value: string) => {
        // A value makes room for the one that replaces it.
        const isLonger = value.length > (kept.getItem(key)?.length ?? 0);
        if (getMood() === 'full' && isLonger) refuse('QuotaExceededError');
        kept.setItem(key, value);
      };
      return { ...kept, setItem };
    },
  };
}
