import { createContext } from 'react';

/** Where icons come from: `steamImageBaseUrl` of the configuration, with its trailing slash. */
export const ImageBase = createContext('');
