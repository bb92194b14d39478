import { discretion } from '~/lib/discretion';
import { useStore } from '~/lib/store/useStore';
import { buttonStyles } from '~/ui/buttonStyles';
import { chooseDiscretion } from './changeDiscretion';
import { discretionWords as words } from './discretionWords';

/** Shows what is out of sight again, where a person decides by it. Draws nothing while all is shown. */
export function ShowAll() {
  const { isOn } = useStore(discretion);
  if (!isOn) return null;
  return (
    <button type="button" className={buttonStyles.quiet} onClick={() => chooseDiscretion(false)}>
      {words.showAll}
    </button>
  );
}
