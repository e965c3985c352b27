import { checks } from '../checks/checks.ts';
import { Tally } from '../checks/tally.ts';

/** `npm run check`: the fast part of `npm test`. */
const tally = new Tally();
for (const check of checks) await tally.runCheck(check);
await tally.runTests('unit');
tally.close();
