/** Switches the page to dark or light (`tailwind.config.ts` reads the attribute); any other mode is the device's. */
export function showMode({ documentElement: root }: Document, mode: string): void {
  if (mode === 'dark' || mode === 'light') root.dataset.theme = mode;
  else delete root.dataset.theme;
}
