import { defineWords } from '~/lib/language/defineWords';

export const keyWords = defineWords({
  /** Describes the keys to screen readers. */
  help: 'Arrow keys move, Space picks, Shift extends, plus and minus change the amount of a stack, F2 types it, Alt Down opens it, Control A picks all, Control Z undoes, Enter shows details, Escape ends a range, F8 hides sums.',
});
