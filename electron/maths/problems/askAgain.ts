import { workByRule } from '../methods/workByRule.ts';
import { greatestCommonDivisor } from '../numeric/wholeFunctions.ts';
import type { RuleSolution } from '../outcomes.ts';
import type { Random } from './random.ts';
import { stepsApart } from './stepsApart.ts';
import { scaleNumbers, varyNumbers } from './varyNumbers.ts';

/** A question and what a rule makes of it. */
export type Worked = { readonly problem: string; readonly solution: RuleSolution };

/** Each draw is a whole question worked by rule, some 20 ms of a longer one. */
const DRAWS = 16;
/** As many that are fit give a choice of smaller and larger numbers. */
const CHOICE = 4;

/** An answer without its digits: `x=3` and `x=12` have the same look, `x=\frac{1}{3}`, `x=3.5` and `x=-3` have others. */
function look(answer: string): string {
  return answer.replace(/\d+/g, '0');
}

/** Numbers drawn blindly mostly make ugly questions: only one whose answer looks like the first is asked. */
function isAsNice(made: RuleSolution, model: RuleSolution): boolean {
  return look(made.answer) === look(model.answer) && made.answer.length <= model.answer.length + 2;
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** Numbers that were different may not have become alike: "2 km at 8 km/h and 2 km at 8 km/h" is no second question. */
function differing(text: string): number {
  return new Set(text.match(/\d+(?:\.\d+)?/g)).size;
}

const FRACTION = /(\d+) ?\/ ?(\d+)|\\[dt]?frac\{(\d+)\}\{(\d+)\}/g;

/** Its fractions, as whether they are proper and in lowest terms. */
function fractionsOf(text: string): string {
  const shapes = [...text.matchAll(FRACTION)].map(([, top, bottom, upper, lower]) => {
    const [above, below] = [Number(top ?? upper), Number(bottom ?? lower)];
    return `${above < below ? 'proper' : 'improper'}${greatestCommonDivisor(BigInt(above), BigInt(below)) === 1n ? '' : ' open'}`;
  });
  return shapes.join();
}

/** "2 1/2" may not become "2 8/4", nor "2 h 35 min" "7 h 65 min". */
function isSensible(text: string, problem: string): boolean {
  const tooManyMinutes = /\d ?h(?:rs?|ours?)?,? (?:and )?(?:[6-9]\d|\d{3,}) ?m(?:in|inutes?|ins)?\b/i.test(text);
  return !tooManyMinutes && fractionsOf(text) === fractionsOf(problem);
}

/** Most numbers that hang together are found by chance; those that are not are all made larger alike. */
function* drawsOf(problem: string, random: Random): Generator<string | null> {
  for (let draw = 0; draw < DRAWS; draw += 1) yield varyNumbers(problem, random);
  const factors = random.chance(0.5) ? [2, 3, 5] : [3, 2, 10];
  for (const factor of factors) yield scaleNumbers(problem, factor);
}

/**
 * The same question, word for word, about other numbers: worked by the same rule, to an answer that looks like the first.
 * Where it is to be `easier` or `harder`, the numbers are short or long. Null where no draw is fit.
 */
export function askAgain(
  problem: string,
  model: RuleSolution,
  random: Random,
  wanted: 'easier' | 'same' | 'harder',
): Worked | null {
  const fit: Worked[] = [];
  const enough = wanted === 'same' ? 1 : CHOICE;
  for (const text of drawsOf(problem, random)) {
    if (fit.length >= enough) break;
    if (
      text === null ||
      !isSensible(text, problem) ||
      differing(text) < differing(problem) ||
      fit.some((other) => other.problem === text)
    )
      continue;
    const solution = workByRule(text);
    if (solution?.method !== model.method) continue;
    if (isAsNice(solution, model) && stepsApart(model, solution) === 0) fit.push({ problem: text, solution });
  }
  const size = (made: Worked): number => (wanted === 'harder' ? -1 : 1) * digits(made.problem);
  return fit.sort((one, other) => size(one) - size(other))[0] ?? null;
}
