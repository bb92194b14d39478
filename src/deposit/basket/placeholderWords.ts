/** The one text of the basket that is drawn before its code is here. */
export const words = { basket: 'Basket' };
