export const priceWords = {
  minPrice: 'Min price',
  maxPrice: 'Max price',
  min: 'Min',
  max: 'Max',
};
