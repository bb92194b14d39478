import './guarded.css';
import type { ReactNode } from 'react';
import { buttonStyles } from './buttonStyles';
import { usePressGuard } from './usePressGuard';

type Props = {
  label: string;
  look: keyof typeof buttonStyles;
  onPress: () => void;
  /** Names the effect of a press, where labels of one effect differ. */
  subject?: string;
  /** Pressing it can do nothing now, for a reason that `describedBy` or the label tells. */
  isBlocked?: boolean;
  /** The id of what describes it. */
  describedBy?: string | undefined;
  className?: string | undefined;
  /** An icon before the label. */
  icon?: ReactNode;
};

/** A button with consequences: it takes a press only once it has been in sight for a moment. */
export function GuardedButton(props: Props) {
  const { label, look, onPress, subject = label, isBlocked = false, describedBy, icon } = props;
  const { isReady, handlers } = usePressGuard({ subject, isBlocked, onPress });
  return (
    <button
      type="button"
      className={`${buttonStyles[look]} guarded ${props.className ?? ''}`}
      aria-disabled={!isReady}
      aria-describedby={describedBy}
      data-settling={!isReady && !isBlocked}
      {...handlers}
    >
      {icon}
      {label}
    </button>
  );
}
