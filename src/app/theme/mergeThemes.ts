import type { Mode, Theme } from '~/ui/theme/theme';

/** The themes of one page, by who has named them. */
export type ThemeLayers = { site: Theme; address: Mode | undefined; host: Theme };

/** One theme of several: each field is that of the host, else of the address, else of the configuration. */
export function mergeThemes({ site, address, host }: ThemeLayers): Theme {
  return {
    mode: host.mode ?? address ?? site.mode,
    accent: host.accent ?? site.accent,
    background: host.background ?? site.background,
    radius: host.radius ?? site.radius,
    font: host.font ?? site.font,
    logo: host.logo ?? site.logo,
    variables: {
      dark: { ...site.variables?.dark, ...host.variables?.dark },
      light: { ...site.variables?.light, ...host.variables?.light },
    },
  };
}
