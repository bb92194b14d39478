/** Ids of cards begin with it. There is one grid on the page, and it takes over cards that were drawn before React. */
export const cardIdPrefix = 'card-';
