import { openStore } from '../../electron/store/store.ts';
import { subtractThree } from './steps.ts';

/** A program of its own: begins an attempt in the store named by its argument, saves steps, says so, and never ends. */
const store = openStore(process.argv[2] ?? '');
const { id: set } = store.sets.add('Homework', [{ text: '2x+3=7', key: null }]);
store.sets.setState(set, 'solving');
const problem = store.sets.pending(set)[0];
const attempt = store.attempts.begin({ problem: '2x+3=7', effort: 'standard', setProblem: problem?.id ?? 0 });
for (let index = 0; index < 3; index += 1) {
  store.attempts.addStep(attempt, index, { ...subtractThree, reason: `Step ${String(index)}` });
}
process.stdout.write(`saved ${String(attempt)} ${String(set)}\n`);
setInterval(() => undefined, 60_000);
