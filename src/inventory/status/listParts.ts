import { StackButton } from './StackButton';
import { WorthLine } from './WorthLine';

/** Worth and grouping in one late chunk: they come together, so that neither moves the other. */
export const listParts = { StackButton, WorthLine };
