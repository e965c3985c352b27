import type { RuleSolution } from '../../../outcomes.ts';
import { numberSolution } from '../../stories/workNumbers.ts';
import { plainStory } from '../../words/plainStory.ts';

/** "When 60 is divided by a certain number the quotient is 4 and the remainder 4": the divisor. */
function divisor(text: string): RuleSolution | null {
  const whole = /\b(\d{1,6}) is divided by (?:a|an|some|the)(?: certain| positive| whole| natural| unknown)* (?:number|integer)(?: (?:greater|more|bigger|larger) than (\d+))?/.exec(text); // prettier-ignore
  const quotient = /\bquotient(?: is| of| =)? (\d+)|\b(\d+) (?:as )?quotient/.exec(text);
  const remainder = /\bremainder(?: is| of| =)? (\d+)/.exec(text);
  if (whole === null || quotient === null || remainder === null) return null;
  const rest = [whole[0], quotient[0], remainder[0]].reduce((left, found) => left.replace(found, ' '), text);
  if (/\d/.test(rest) || !/\b(?:what|find|which|work out|determine)\b/.test(rest)) return null;
  const [all, times, left] = [Number(whole[1]), Number(quotient[1] ?? quotient[2]), Number(remainder[1])];
  const by = (all - left) / times;
  if (times === 0 || !Number.isInteger(by) || by <= left || (whole[2] !== undefined && by <= Number(whole[2]))) return null;
  return numberSolution(
    [
      { reason: 'Take the remainder away.', expression: `${all}-${left}=${all - left}` },
      { reason: 'Divide by the quotient.', expression: `${all - left}\\div ${times}=${by}` },
    ],
    `${by}`,
  );
} // prettier-ignore

function arrangements(digits: readonly string[]): readonly string[] {
  if (digits.length <= 1) return [digits.join('')];
  return digits.flatMap((digit, index) => arrangements(digits.toSpliced(index, 1)).map((rest) => `${digit}${rest}`));
}

/** "Using each of the digits 3, 8, 1 and 6 once, write the largest even number." */
function digitCards(text: string): RuleSolution | null {
  const cards = /\b(?:digits?|cards?|number cards|numbers)\b[^\d.]*((?:\d(?:, ?| and |, and ))+\d)\b/.exec(text);
  if (cards === null || !/\b(?:once|each|all|every|arrange|rearrange|only)\b/.test(text)) return null;
  const rest = text.replace(cards[0], ' ').replace(/\b[2-6][- ]digit\b/g, ' ');
  const digits = (cards[1] ?? '').match(/\d/g) ?? [];
  const length = /\b([2-6])[- ]digit\b/.exec(text.replace(cards[0], ' '))?.[1];
  if (/\d/.test(rest) || digits.length < 3 || digits.length > 6 || (length !== undefined && Number(length) !== digits.length)) return null;
  const wanted = /\b(largest|biggest|greatest|highest|smallest|lowest|least)(?: possible)? (?:(?:possible|whole|four-digit|three-digit|five-digit) )*(even |odd )?(?:(?:four|three|five)-digit )?(?:number|integer)\b/.exec(text);
  const five = /\b(?:multiple of 5|divisible|more than|less than|nearest|closest|between|difference|sum|prime|square|decimal|repeat\w*|two numbers|product)\b/;
  if (wanted === null || five.test(text) || /\b(?:three|four|five)-digit\b/.test(rest)) return null;
  const fits = arrangements(digits).filter((one) => !one.startsWith('0')).map(Number).filter((one) => wanted[2] === undefined || (one % 2 === 0) === (wanted[2] === 'even ')); // prettier-ignore
  if (fits.length === 0) return null;
  const isLarge = /larg|big|great|high/.test(wanted[1] ?? '');
  const answer = `${isLarge ? Math.max(...fits) : Math.min(...fits)}`;
  return numberSolution(
    [
      ...(wanted[2] === undefined ? [] : [{ reason: `The last digit must be ${wanted[2].trim()}.`, expression: answer.slice(-1) }]),
      { reason: `Put the ${isLarge ? 'largest' : 'smallest'} digits that are left first.`, expression: answer },
    ],
    answer,
  );
} // prettier-ignore

/** Puzzles about a divisor, and about digits on cards. */
export function smallPuzzles(problem: string): RuleSolution | null {
  if (problem.length > 240 || !/\b(?:remainder|digits?|cards?)\b/i.test(problem)) return null;
  const plain = plainStory(problem);
  return plain.otherForm || plain.places !== null ? null : (divisor(plain.text) ?? digitCards(plain.text));
}
