/** The one text of the basket that is shown before its code has loaded. */
export const words = { basket: 'Basket' };
