import { buildRenderer } from '../buildRenderer.ts';
import { checks } from '../checks/checks.ts';
import { Tally } from '../checks/tally.ts';

/** `npm test`: every check, every unit test, then the whole app in a real browser. */
const tally = new Tally();
for (const check of checks) await tally.runCheck(check);
await tally.runCheck({ name: 'build of the renderer', run: buildRenderer });
await tally.runTests('unit');
await tally.runTests('end-to-end');
tally.close();
