import { discretion } from '~/lib/discretion';
import { changeDiscretion, hasChosenDiscretion } from '~/ui/discretion/changeDiscretion';

/**
 * Keeps sums out of sight while the host says so, and where it says nothing, while the configuration does. The player's
 * own choice in this tab outranks the host's first word, not a change of it: otherwise each load would undo the choice.
 */
export function createStreamerFollower() {
  let last: boolean | undefined;
  let isFirst = true;
  const isOnAlone = !hasChosenDiscretion() && discretion.get().isOn;
  return (streamer: boolean | undefined) => {
    const isOutranked = isFirst && hasChosenDiscretion();
    const hasChanged = streamer !== last;
    isFirst = false;
    last = streamer;
    if (!hasChanged || isOutranked) return;
    const isOn = streamer ?? isOnAlone;
    if (isOn !== discretion.get().isOn) changeDiscretion(isOn);
  };
}
