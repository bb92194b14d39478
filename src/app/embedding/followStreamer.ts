import { discretion } from '~/lib/discretion';
import { changeDiscretion, hasChosenDiscretion } from '~/ui/discretion/changeDiscretion';

/**
 * Keeps sums out of sight while the host says so. The player's own choice in this tab outranks the host's first word, not
 * a change of it: otherwise each load would undo the choice.
 */
export function createStreamerFollower() {
  let last: boolean | undefined;
  let isFirst = true;
  return (streamer: boolean | undefined) => {
    const isOutranked = isFirst && hasChosenDiscretion();
    const hasChanged = streamer !== last;
    isFirst = false;
    last = streamer;
    if (!hasChanged || isOutranked) return;
    const isOn = streamer === true;
    if (isOn !== discretion.get().isOn) changeDiscretion(isOn);
  };
}
