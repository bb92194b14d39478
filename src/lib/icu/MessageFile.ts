import type { Shape } from './readShape';

/** The texts of a file of the page: its name in keys, `deposit/words`, and the shape of each text by name, in its order. */
export type MessageFile = {
  file: string;
  /** Its texts are words for values of the API, and named by these (`defineTerms`). */
  hasTerms: boolean;
  texts: Readonly<Record<string, Shape>>;
};
