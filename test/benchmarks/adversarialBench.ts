/** `node test/benchmarks/adversarialBench.ts [HOW MANY]`: wrong answers ever called verified, right ones refuted. */
import { checkAnswer } from '../../electron/maths/checking/checkAnswer.ts';
import { adversarialCase } from '../maths/checking/adversarialAnswers.ts';
import { seededRandom } from '../maths/checking/seededRandom.ts';

const wanted = Number(process.argv[2] ?? 10_000);
const random = seededRandom(20_261_121);
const counts = { wrong: 0, verifiedWrong: 0, uncheckedWrong: 0, right: 0, verifiedRight: 0, refutedRight: 0 };
let slowest = 0;
for (let index = 0; counts.wrong < wanted; index += 1) {
  const { problem, right, wrong } = adversarialCase(random, index);
  for (const answer of wrong) {
    const start = performance.now();
    const { status } = checkAnswer({ problem, answer });
    slowest = Math.max(slowest, performance.now() - start);
    counts.wrong += 1;
    if (status === 'verified') {
      counts.verifiedWrong += 1;
      console.log(`FALSE TICK: ${problem}  |  ${answer}  (right: ${right})`);
    }
    if (status === 'unchecked') counts.uncheckedWrong += 1;
  }
  const judged = checkAnswer({ problem, answer: right });
  counts.right += 1;
  if (judged.status === 'verified') counts.verifiedRight += 1;
  else if (counts.right - counts.verifiedRight < 20)
    console.log(`${judged.status}: ${problem}  |  ${right}  (${judged.why})`);
  if (judged.status === 'refuted') counts.refutedRight += 1;
}
console.log(`${JSON.stringify(counts)}; slowest ${slowest.toFixed(0)} ms`);
