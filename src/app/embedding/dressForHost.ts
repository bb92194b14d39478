import { showMode } from '~/app/theme/showMode';
import type { DepositEvent, ThemeMode } from '~/embed/publicTypes';
import { createLateModule } from '~/lib/late/createLateModule';
import { readObject } from '~/lib/readObject';

const themeCode = createLateModule(() => import('~/app/theme/wearTheme'));

/** The mode of a theme that is nothing else, which needs no code of themes; `undefined` for any other. */
function findMode(theme: unknown): ThemeMode | undefined {
  const { mode = 'system', ...others } = readObject(theme) ?? { mode: theme };
  if (Object.keys(others).length > 0) return undefined;
  return (['dark', 'light', 'system'] as const).find((one) => one === mode);
}

/**
 * Dresses the page as the host says, over the theme of the configuration, and tells the host the frame's own `color-scheme`.
 * `then` is called once the page looks so: at once, or when the code of themes is here or lost.
 */
export function createDresser(
  win: Window,
  siteTheme: unknown,
  tell: (event: DepositEvent) => void,
) {
  const dressPlainly = (mode: ThemeMode) => {
    showMode(win.document, mode);
    tell({ type: 'theme', colorScheme: mode === 'system' ? 'light dark' : mode });
  };
  let isWorn = siteTheme !== undefined;
  return (theme: unknown, then: () => void): void => {
    const mode = findMode(theme);
    // The same code takes off again whatever it has put on.
    isWorn ||= mode === undefined;
    if (!isWorn && mode !== undefined) {
      dressPlainly(mode);
      then();
      return;
    }
    void themeCode.settle().then((isHere) => {
      if (!isHere) dressPlainly(mode ?? 'system');
      themeCode.use(({ wearHostTheme }) => {
        const { colorScheme, warnings } = wearHostTheme(win, theme, siteTheme);
        tell({ type: 'theme', colorScheme });
        for (const warning of warnings) tell(warning);
      });
      then();
    });
  };
}
