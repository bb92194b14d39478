import * as z from 'zod/mini';

// A strict Content-Security-Policy forbids `new Function`, and zod's compiler would try it and be reported.
z.config({ jitless: true });

export { z };
