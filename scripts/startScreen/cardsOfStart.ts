/** Cards of the start screen: five rows of a very wide window. The style sheet cuts off the rows beyond those of each width. */
export const cardsOfStart = 50;
