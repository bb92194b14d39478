import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties that a stylesheet reads, such as `--rarity`. */
    [property: `--${string}`]: string | number | undefined;
  }
}
