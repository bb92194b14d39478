export const refreshWords = {
  now: 'Refresh',
  age: (age: string) => `read ${age}`,
  justNow: 'prices just read',
  unknown: 'read prices again',
  running: 'Reading Steam…',
  again: (countdown: string) => `again in ${countdown}`,
  old: (age: string) => `old prices, ${age}`,
};
