/** Cards of the start screen: four rows of a wide window. The style sheet cuts off the rows beyond the fourth. */
export const cardsOfStart = 40;
