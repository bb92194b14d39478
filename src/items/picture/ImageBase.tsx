import { createContext } from 'react';

/** The base address of icons: `steamImageBaseUrl` of the configuration, with its trailing slash. */
export const ImageBase = createContext('');
