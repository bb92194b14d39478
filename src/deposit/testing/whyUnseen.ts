import type { DepositOrder } from '~/deposit/sending/depositOrder';
import type { TestTab } from './createTestDevice';
import type { SentPost } from './createTestNetwork';

/** Deposits that left a page that did not show them, or without a confirmation there. */
export type Unseen = { post: SentPost<TestTab>; why: string };

/** A deposit that its page does not show at that moment, or that nobody confirmed there just now. */
export function whyUnseen(post: SentPost<TestTab>): Unseen[] {
  const { body, page, at } = post;
  const { batches, isBusy } = page.sender.sending.get();
  const isShown = batches.some(
    (batch) => batch.body.externalId === body.externalId && batch.state.kind === 'underWay',
  );
  const confirmed = page.confirmed.at(-1);
  const reasons = [
    isBusy && isShown ? undefined : 'is not shown',
    confirmed !== undefined && at - confirmed.at < 150_000 ? undefined : 'is too late',
    confirmed !== undefined && isOf(body, confirmed.order) ? undefined : 'was not confirmed',
  ];
  return reasons.flatMap((why) => (why === undefined ? [] : [{ post, why }]));
}

/** True if every line of a request is a line of the order: the same item, units and price. */
function isOf({ items, game }: SentPost<TestTab>['body'], order: DepositOrder): boolean {
  return items.every(({ itemId, price, amount = 1 }) =>
    order.lines.some(
      ({ item, amount: units }) =>
        game === order.game &&
        item.id === itemId &&
        item.offer?.price === price &&
        units === amount,
    ),
  );
}
