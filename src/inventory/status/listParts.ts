import { ListLine } from './ListLine';
import { LoadingToPick } from './LoadingToPick';
import { StackButton } from './StackButton';

/** Worth and grouping in one late chunk: they come together, so that neither moves the other. */
export const listParts = { ListLine, LoadingToPick, StackButton };
