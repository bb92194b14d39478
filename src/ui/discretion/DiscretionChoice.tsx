import { discretion } from '~/lib/discretion';
import { useStore } from '~/lib/store/useStore';
import { Choices } from '~/ui/Choices';
import { chooseDiscretion } from './changeDiscretion';
import { discretionWords as words } from './discretionWords';

/** Keeps sums, ids and QR codes out of sight, for those who show their screen. */
export function DiscretionChoice() {
  const { isOn } = useStore(discretion);
  return (
    <div className="grid gap-1">
      <Choices
        legend={words.title}
        values={['off', 'on']}
        texts={words.choices}
        chosen={isOn ? 'on' : 'off'}
        onChoose={(choice) => chooseDiscretion(choice === 'on')}
      />
      <p className="text-xs text-pretty text-ink-soft">{words.hint}</p>
    </div>
  );
}
