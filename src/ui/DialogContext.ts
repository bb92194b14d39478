import { createContext } from 'react';

/** What the parts of a dialog need of it. */
export const DialogContext = createContext<{
  /** The id that its title must bear. */
  id: string;
  close: () => void;
}>({ id: '', close: () => {} });
