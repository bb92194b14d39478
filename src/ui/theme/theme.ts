import type { ColourName, Scheme } from './tokens';

/** Dark, light, or as the device has it. */
export type Mode = Scheme | 'system';

/** A theme that has been read (`readTheme.ts`): every colour is `#rrggbb`, and nothing in it is text of a stranger any more. */
export type Theme = {
  mode?: Mode | undefined;
  accent?: string | undefined;
  background?: string | undefined;
  /** A length such as `8px`. */
  radius?: string | undefined;
  /** A CSS list of families. */
  font?: string | undefined;
  /** An absolute address. */
  logo?: string | undefined;
  variables?: Partial<Record<Scheme, Partial<Record<ColourName, string>>>> | undefined;
};
