import { toRequestCents } from '~/deposit/sending/depositOrder';
import type { Batch, Sending } from '~/deposit/sending/sending';
import { formatCents } from '~/lib/money';
import { sendingWords as words } from './sendingWords';

/** One line of a progress view: a deposit of a large order. */
export type BatchRow = {
  id: string;
  name: string;
  items: string;
  total: string;
  state: string;
  tone: 'good' | 'busy' | 'calm' | 'bad';
};

/** Describes the state of each batch, in their order. */
export function describeBatches({ batches }: Pick<Sending, 'batches'>): BatchRow[] {
  return batches.map((batch, index) => ({
    id: batch.body.externalId,
    name: words.batch.name({ number: index + 1 }),
    items: words.items({ count: batch.body.items.length }),
    total: formatCents(toRequestCents(batch.body)),
    state: words.batch[toStateName(batch)],
    tone: findTone(batch),
  }));
}

function toStateName({ state }: Batch) {
  return state.kind === 'underWay' ? state.progress.step : state.kind;
}

function findTone({ state }: Batch): BatchRow['tone'] {
  switch (state.kind) {
    case 'created':
    case 'earlier':
      return 'good';
    case 'refused':
    case 'absent':
    case 'broken':
      return 'bad';
    case 'underWay':
      return 'busy';
    default:
      return 'calm';
  }
}
