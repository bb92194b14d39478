import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { afterShown } from '~/lib/dom/afterShown';
import { readEventClock, toPressTime } from './pressTime';

/** ms on the screen before a press counts: about what it takes to see a control and to aim at it. */
const settleMs = 700;

/** The content of the step around a control. After each change its guarded controls settle again. */
export const StepContents = createContext('');

type Options = {
  /** Names the effect of a press. Another name is another action, which has to settle first. */
  subject: string;
  isBlocked?: boolean | undefined;
  /** Left out for a link, whose effect is its address. */
  onPress?: (() => void) | undefined;
};

export type PressGuard = {
  /** True if a press that begins now counts. */
  isReady: boolean;
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void;
    onKeyUp: (event: KeyboardEvent) => void;
    onClick: (event: MouseEvent) => void;
    onAuxClick: (event: MouseEvent) => void;
  };
};

/**
 * Takes a press only if it began after its subject had been on the screen for a moment, so that no control
 * takes a press that was meant for what stood there before. A press begins with its pointer or key going
 * down; a repeated key begins none. After each press the control settles again: one press, one effect.
 */
export function usePressGuard({ subject, isBlocked = false, onPress }: Options): PressGuard {
  const shown = [use(StepContents), subject, isBlocked].join('\n');
  const [round, setRound] = useState(0);
  const [ready, setReady] = useState<{ shown: string; round: number; at: number }>();
  const isKeyTaken = useRef(false);
  const isSpent = useRef(false);
  const pointerDownAt = usePointerDownAt();

  useLayoutEffect(() => {
    const cancel = afterShown(settleMs, () => {
      isSpent.current = false;
      setReady({ shown, round, at: readEventClock() });
    });
    return () => {
      cancel();
      isKeyTaken.current = false;
      setReady(undefined);
    };
  }, [shown, round]);

  const isReady = !isBlocked && ready?.shown === shown && ready.round === round;
  const takes = (startedAt: number | undefined) =>
    isReady && !isSpent.current && startedAt !== undefined && startedAt >= ready.at;

  const press = (event: MouseEvent) => {
    // A click without a pointer comes from a key, which was judged when it went down, or from assistive technology.
    const startedAt = event.detail > 0 ? pointerDownAt.current : toPressTime(event.nativeEvent);
    if (!takes(startedAt)) {
      event.preventDefault();
      return;
    }
    isSpent.current = true;
    setRound((before) => before + 1);
    onPress?.();
  };
  // A link's middle button opens its page too.
  const pressOther = (event: MouseEvent) => {
    if (!takes(pointerDownAt.current)) event.preventDefault();
  };
  return {
    isReady,
    handlers: {
      onKeyDown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        if (!event.repeat) isKeyTaken.current = takes(toPressTime(event.nativeEvent));
        // A repeated Enter would click again; a repeated Space clicks when it is released.
        if (!isKeyTaken.current) event.preventDefault();
      },
      onKeyUp: (event) => {
        // Firefox clicks on the release of a Space even if its going down was prevented.
        if (event.key === ' ' && !isKeyTaken.current) event.preventDefault();
        isKeyTaken.current = false;
      },
      onClick: press,
      onAuxClick: pressOther,
    },
  };
}

/** Time of the last press anywhere on the page: a touch may begin beside the control that it clicks. */
function usePointerDownAt() {
  const downAt = useRef<number>(undefined);
  useEffect(() => {
    const note = (event: PointerEvent) => {
      downAt.current = toPressTime(event);
    };
    document.addEventListener('pointerdown', note, { capture: true, passive: true });
    return () => document.removeEventListener('pointerdown', note, { capture: true });
  }, []);
  return downAt;
}
