/** `node test/benchmarks/mistakesBench.ts [HOW MANY]`: planted mistakes whose line is found, and whose kind is named. */
import { checkArgument } from '../../electron/maths/checking/checkArgument.ts';
import { plantedMistake } from '../maths/checking/plantedMistakes.ts';
import { seededRandom } from '../maths/checking/seededRandom.ts';

const wanted = Number(process.argv[2] ?? 1_000);
const random = seededRandom(4_711);
const [missed, misnamed] = [new Map<string, number>(), new Map<string, number>()];
let [found, named] = [0, 0];
for (let index = 0; index < wanted; index += 1) {
  const { problem, lines, wrongLine, kind } = plantedMistake(random, index);
  const report = checkArgument(problem === undefined ? { lines } : { problem, lines });
  if (report.firstWrong === wrongLine) found += 1;
  else missed.set(kind, (missed.get(kind) ?? 0) + 1);
  if (report.mistake?.kind === kind) named += 1;
  else {
    const label = `${kind} → ${report.mistake?.kind ?? 'nothing'}`;
    if (!misnamed.has(label)) console.log(`${label}: ${problem ?? ''} ${lines.join('  →  ')}`);
    misnamed.set(label, (misnamed.get(label) ?? 0) + 1);
  }
}
const percent = (count: number): string => `${((100 * count) / wanted).toFixed(1)} %`;
console.log(`line found ${percent(found)}, mistake named ${percent(named)} of ${wanted}`);
console.log('not found', Object.fromEntries(missed), 'named otherwise', Object.fromEntries(misnamed));
