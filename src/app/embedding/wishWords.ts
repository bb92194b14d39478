/** Texts about the sum that the site asks for. Each `money` is a formatted sum. */
export const wishWords = {
  wanted: (money: string) => `${money} is wanted.`,
  missing: (missing: string, money: string) => `${missing} of ${money} is missing.`,
  reached: (money: string) => `${money} is reached.`,
  least: (money: string) => `This site takes deposits from ${money}.`,
  belowLeast: (money: string, missing: string) =>
    `This site takes deposits from ${money}: ${missing} is missing.`,
  aboveMost: (money: string, above: string) =>
    `This site takes deposits up to ${money}: this is ${above} more.`,
};
