import { useMedia } from './useMedia';

/** True if a finger points: there is no mouse, and what is meant for another phone is of no use. False in jsdom. */
export function useTouch(): boolean {
  return !useMedia('not all and (pointer: coarse)');
}
