import { spreadOpen, toCards } from '~/inventory/stacks/stacks';
import { selectVisibleItems } from './selectVisibleItems';

/** The functions that filter, sort and stack in memory, in the one file that brings them. */
export const localFiltering = { selectVisibleItems, toCards, spreadOpen };

export type LocalFiltering = typeof localFiltering;
