import { listCards, spreadOpen } from '~/inventory/stacks/stacks';
import { selectVisibleItems } from './selectVisibleItems';

/** The functions that filter, sort and stack in memory: one late chunk. */
export const localFiltering = { selectVisibleItems, listCards, spreadOpen };

export type LocalFiltering = typeof localFiltering;
