import type { HostSettings, ThemeMode } from '~/embed/publicTypes';

/** The mode of a theme; without one the page follows the device. */
export function toMode(theme: HostSettings['theme']): ThemeMode {
  return (typeof theme === 'object' ? theme.mode : theme) ?? 'system';
}

/** Switches the page to dark or light (`tailwind.config.ts` reads the attribute), or back to what the device prefers. */
export function applyTheme({ documentElement: root }: Document, mode: ThemeMode): void {
  if (mode === 'system') delete root.dataset.theme;
  else root.dataset.theme = mode;
}
