export const words = {
  close: 'Close',
  opensNewTab: 'opens in a new tab',
};
