import { arithmeticText } from '../../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';

const TOLD =
  /\bwhen (?:an? |the )?(?:positive |whole |certain )*(?:integer|number)? ?([a-z])? ?is divided by (\d+),? (?:the remainder is|it leaves (?:a )?remainder(?: of)?|there is a remainder of|leaves (?:a )?remainder(?: of)?|the result has a remainder of) (\d+)/;
const LEAVES =
  /(?:^|[.,;] |\b(?:if|suppose|that) )(?:an? |the )?(?:positive |whole )*(?:integer|number)? ?([a-z])? ?(?:divided by (\d+) leaves|leaves (?:a )?remainder (?:of )?(\d+) (?:when|on|if) (?:it is )?(?:divided|division) by (\d+))(?: (?:a )?remainder (?:of )?(\d+))?/;
const ASKED =
  /\bwhat (?:is the remainder|remainder (?:is left|is there|do you get|results))? ?(?:when|if) (\d*) ?\(?([a-z])?\)?(?: ?(\^2|squared))?(?: ?([-+]) ?(\d+))? is divided by (\d+)[\s?.]*$/;

/** "n divided by 7 leaves 4: what does 3n leave?" The remainder is worked like the number. */
export function remainderOfMultiple(problem: string): RuleSolution | null {
  if (problem.length > 220 || !/remainder/i.test(problem)) return null;
  const { text, form } = arithmeticText(problem.replace(/\$/g, '').replace(/²/g, '^2'));
  const asked = ASKED.exec(text);
  if (form !== null || asked === null) return null;
  const before = text.slice(0, asked.index);
  const one = TOLD.exec(before);
  const other = one === null ? LEAVES.exec(before) : null;
  const found = one ?? other;
  if (found === null) return null;
  const [letter, by, rest] = one !== null ? [one[1], one[2], one[3]] : [other?.[1], other?.[2] ?? other?.[4], other?.[3] ?? other?.[5]]; // prettier-ignore
  const [divisor, left] = [Number(by), Number(rest)];
  if (letter === undefined || asked[2] !== letter || Number(asked[6]) !== divisor) return null;
  if (!Number.isInteger(left) || left >= divisor || divisor < 2 || /\d/.test(before.replace(found[0], ' ')))
    return null;
  const times = asked[1] === '' ? 1 : Number(asked[1]);
  const power = asked[3] === undefined ? 1 : 2;
  const plus = asked[5] === undefined ? 0 : Number(asked[5]) * (asked[4] === '-' ? -1 : 1);
  if (times === 1 && power === 1 && plus === 0) return null;
  const value = times * left ** power + plus;
  const answer = ((value % divisor) + divisor) % divisor;
  const line = `${times === 1 ? '' : `${times}\\times `}${left}${power === 2 ? '^2' : ''}${plus === 0 ? '' : plus > 0 ? `+${plus}` : `${plus}`}=${value}`;
  const steps: RuleStep[] = [
    { reason: `$${letter}$ is a multiple of $${divisor}$ and $${left}$ more: do the same with the $${left}$.`, expression: line },
    { reason: `Take out multiples of $${divisor}$.`, expression: `${value}=${(value - answer) / divisor}\\times ${divisor}+${answer}` },
  ]; // prettier-ignore
  return { topic: 'factors-multiples-primes', method: 'remainderTalk', steps, answer: `${answer}` };
}
