/** Texts beside a failure, in their late chunk. */
export const failureWords = {
  requestId: (id: string) => `Request ${id}`,
  wait: (countdown: string) => `Trying again in ${countdown}`,
};
