import type { RuleSolution } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';
import { arithmeticText } from './arithmeticText.ts';
import { formClause } from './formClause.ts';
import { factsIn, treeLatex, unknownsIn, valueOf } from './numberTree.ts';
import type { NumberTree } from './numberTree.ts';
import { undone } from './undoSteps.ts';
import { readSteps } from './wordCalculation.ts';
import type { Told } from './wordCalculation.ts';

export type Work = (question: string) => RuleSolution | null;

const LONGEST = 260;

/** "The reciprocal of 2/3 + 1/6", "the square of 3 + 4": of the sum, or of the first only? */
const OPEN_ONE =
  /\b(?:reciprocal|square|cube|root|negative|opposite|factors|divisors|multiples) of [^.,;a-z]*\d ?[+×÷*−-] ?[\d(]/;

/** "The difference between 10 and 4 + 3": is the 3 added to the difference or to the 4? */
const OPEN_END = /\bdifference (?:between|of) [^.;]*?\band [^a-z.,;]*[\d)] ?[+−-] ?[\d(]/;

function workTree(tree: NumberTree, clause: string, work: Work): RuleSolution | null {
  if (unknownsIn(tree) > 0) return null;
  const lead = factsIn(tree).flatMap(({ steps }) => steps);
  if (tree.kind === 'fact')
    return clause === ''
      ? { topic: 'factors-multiples-primes', method: 'readArithmetic', steps: lead, answer: writeNumber(tree.value) }
      : null;
  if (tree.kind === 'number') return null;
  const latex = treeLatex(tree);
  const worked = work(`Work out $${latex}$${clause}`);
  const value = valueOf(tree);
  if (worked === null || (value === null && clause === '')) return null;
  const steps = [...lead, { reason: 'Write it as a calculation.', expression: latex }, ...worked.steps];
  return steps.length > 10 ? null : { ...worked, steps };
}

function workTold(told: Told, text: string, clause: string, work: Work): RuleSolution | null {
  if (told.equation !== null) {
    const [left, right] = told.equation;
    const found = told.asked === 'unknown' || /□/.test(text) ? undone(left, right) : null;
    if (found === null || clause !== '') return null;
    return { topic: 'integers', method: 'readArithmetic', steps: found.steps, answer: found.answer };
  }
  return told.running === null || told.asked === 'unknown' ? null : workTree(told.running, clause, work);
}

const PAIR =
  /\b(sum|total|product) of (?:the |these |my )?2 (?:positive |negative |whole )*(?:numbers|integers|decimals|fractions) (is|equals|=) (-?[\d./ ]*\d)(?:,? and|[.,;])(?: if)? (?:one|1|the first)(?: of (?:them|the numbers|these|the integers|the 2(?: numbers)?|the fractions|the decimals))?(?: numbers?| integers?| fractions?| decimals?)? (?:is|equals|=) (-?[\d./ ]*\d)(?=[.,;]| (?:find|what|work))/;

const HOW_OFTEN =
  /\bhow many ((?:\d+ )?\d+(?:\.\d+|\/\d+)?)(?:'?s)? (?:(make|are there in|are in|in|go into|fit into|are needed to make|does it take to make|are equal to) |can be (?:made|poured|cut|taken) from |(?:are needed )?(?:to )?make )((?:\d+ )?\d+(?:\.\d+|\/\d+)?)(?![\d/.]*\d)(?: ?(?:l|lit(?:re|er)s?|kg|m|cups?|pints?|metres?|wholes?|pizzas?|cakes?)(?: of [a-z]+)?(?=[?.]|$))?/;

/** "What remainder is left when 2000 is divided by 17?": the remainder, however it is asked for. */
const LEAVES =
  /^what remainder (?:is (?:left|there|obtained)|(?:do|would) (?:you|we|i) get|results|remains)? ?(?:when|if|on|after|by) (?:you |we )?(?:divid(?:e|ing) )?(\d+)(?: is)?(?: divided)? by (\d+)$|^when (\d+) is divided by (\d+),? (?:what|find|what is) ?(?:is |the )*remainder(?: is left)?$|^(\d+) divided by (\d+) (?:leaves|gives|has) what remainder$/;

/** "The product of two numbers is 5.4. One of them is 1.2": the other one is the only unknown. */
function withOneUnknown(text: string): string {
  return text
    .replace(HOW_OFTEN, (all: string, part: string, _verb: string | undefined, whole: string) =>
      // "How many 14s are there in 330?": 23, or 23 and a rest; hardly a fraction of a 14.
      /^\d+$/.test(part) && /^\d+$/.test(whole) && Number(whole) % Number(part) !== 0
        ? all
        : `${whole} divided by ${part}`,
    )
    .replace(
      /\badd (?:up |together )?(?=(?:all )?(?:of )?(?:the )?(?:first \d+ )?(?:prime|square|cube|odd|even|factors|multiples|whole|integers))/g,
      'the sum of ',
    )
    .replace(/\bhow many (.{3,40}?) (?:are there|are) (?=between|from|less|below|under|up to|smaller)/g, 'how many $1 ')
    .replace(PAIR, '$1 of $4 and a number $2 $3')
    .replace(LEAVES, (_all, ...found: readonly (string | undefined)[]) => {
      const [one, by, other, under] = found.filter((part) => /^\d+$/.test(part ?? ''));
      return `what is the remainder when ${one ?? other ?? ''} is divided by ${by ?? under ?? ''}`;
    });
}

/** "Do not add 7", "forgets to double it": a step that is not done, or another in its place. */
const NOT_DONE =
  /\b(?:(?:do|does|did|will) not|n['’]t|don['’]?t|doesn['’]?t|didn['’]?t|never|not|instead of|without|forg[eo]t\w*(?: to)?) (?:add|subtract|tak|multipl|divid|doubl|halv|squar|tripl|trebl)/i;

/** "Half of the number that is 8 more than 30": the number is told by what follows, it is not the one that is asked for. */
const TOLD_NUMBER =
  /\b(?:half(?: of)?|twice|double|triple|treble|thrice|times|third of|quarter of|fifth of|square of|cube of|root of|opposite of|reciprocal of|more than|less than|from|to|plus|minus|by|add|subtract) (?:the|a) (?:number|integer|value) (?:that|which) (?:is|lies)\b/i;

/** "Take a half", "takes a tenth off a number": a part of what there is, or the number 1/2? */
const PART_TAKEN =
  /\b(?:tak(?:e|es|ing)|took|knock(?:s|ing|ed)?|cuts?|remov(?:e|es|ing|ed)) (?:off |away )?(?:an?|one) (?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?! (?:of|from)\b)/i;

/** Calculations and missing numbers told in words or in signs among words, every word accounted for. */
export function readArithmetic(problem: string, work: Work): RuleSolution | null {
  if (problem.length > LONGEST || !/\d|even prime|two|three|four|five|six|seven|eight|nine|ten/i.test(problem))
    return null;
  if (NOT_DONE.test(problem) || TOLD_NUMBER.test(problem) || PART_TAKEN.test(problem)) return null;
  const plain = arithmeticText(problem);
  const clause = formClause(plain);
  if (clause === null || OPEN_ONE.test(plain.text) || OPEN_END.test(plain.text)) return null;
  const solutions = readSteps(withOneUnknown(plain.text)).flatMap(
    (told) => workTold(told, plain.text, clause, work) ?? [],
  );
  const [first, ...more] = solutions;
  return first !== undefined && more.every(({ answer }) => answer === first.answer) ? first : null;
}
