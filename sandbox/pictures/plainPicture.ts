/** A grey PNG of 8 × 6 px. */
export const plainPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEUlEQVR42mPonrwYK2IYSAkAp45UMflqsWIAAAAASUVORK5CYII=',
  'base64',
);
