import { z } from 'zod';

/** The path of a file as a package names it: relative, with `/`, and never out of the package's own folder. */
export const PathInside = z.string().regex(/^(?!\/)(?!.*\.\.)[^\\:]+$/, 'should be a path inside the folder');
