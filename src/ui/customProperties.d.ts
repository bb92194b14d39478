import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Values that a stylesheet reads, such as the colour of a rarity. */
    [property: `--${string}`]: string | number | undefined;
  }
}
