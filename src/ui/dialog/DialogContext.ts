import { createContext } from 'react';

/** Shared by a dialog and its frames. */
export const DialogContext = createContext<{
  /** The id for the title, which names the dialog. */
  id: string;
  close: () => void;
}>({ id: '', close: () => {} });
