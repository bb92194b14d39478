/** The material of a part; `drawLayer` draws each. */
export type Material =
  | 'paint'
  | 'tint'
  | 'metal'
  | 'dark'
  | 'light'
  | 'gold'
  | 'wood'
  | 'glass'
  | 'cut'
  | 'shade'
  | 'glow'
  | 'line'
  | 'shine'
  | 'stitch';

/** One part of a silhouette: its material, its path in a box of 330 by 192, and a transform. */
export type Layer = readonly [material: Material, path: string, transform?: string];

/** The parts of one thing from back to front; the variant may choose between designs. */
export type Silhouette = (variant: number) => readonly Layer[];
