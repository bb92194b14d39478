import * as z from 'zod/mini';

// A strict Content-Security-Policy forbids `new Function`; zod's compiler would try it and cause a report.
z.config({ jitless: true });

export { z };
