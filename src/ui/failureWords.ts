import { defineWords } from '~/lib/language/defineWords';

/** Texts beside a failure, in their late chunk. */
export const failureWords = defineWords({
  /** The id of a request, to quote to support. */
  requestId: 'Request {id}',
  wait: 'Trying again in {countdown}',
});
