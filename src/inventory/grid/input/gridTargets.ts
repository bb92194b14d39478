/** The place of the card that an event happened on, from 0; -1 beside the cards. */
export function toIndex(target: EventTarget): number {
  const card = target instanceof Element ? target.closest('[role=option]') : null;
  return Number(card?.getAttribute('aria-posinset') ?? 0) - 1;
}

/** Whether it happened on the number of items behind a card. */
export function isAmount(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-tone=amount]') !== null;
}

/** Whether it happened on the way to the details. */
export function isDetails(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.card-details') !== null;
}
