/** Bytes, gzip, that `embed.js` may weigh on the pages of others. */
export const embedLimitBytes = 2_000;
