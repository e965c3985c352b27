import { z } from 'zod';

// zod compiles its schemas with `new Function` where it may. The page's policy forbids that, and even the question
// would be reported as a violation, so it is told beforehand. This file must be the first import of the page.
z.config({ jitless: true });
