import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { inFigures } from '../../words/numberWords.ts';
import { ruleOf, workSum, nameStep } from '../workSequence.ts';
import { ordinalsInFigures } from './sequenceText.ts';

const ROW = '(?:rows?|layers?|levels?|tiers?|courses?|lines?|steps?|storeys?|rings?|shelf)';
const START = '(?:bottom|top|1st|front|back|lowest|longest|first|base|outer|inner)';
const N = String.raw`(\d+)`;
const NEXT = `(?:next|2nd|3rd|second|third|one (?:above|below|behind|after)(?: (?:it|that))?)`;
/** "20 tins in the bottom layer, 18 in the next, 16 in the next and so on …" */
const LISTED = new RegExp(
  String.raw`${N} ([a-z]+) (?:in|on|for) (?:the |its )?${START}(?: ${ROW})?,? (?:and |then )?(?:there are )?${N}(?: \2)? (?:in|on|for) the ${NEXT}(?: ${ROW})?,? (?:and |then )?${N}(?: \2)? (?:in|on|for) the (?:${NEXT}|row after that|one after that|next one)(?: ${ROW})?,? (?:and )?so (?:on|forth),? (.*)$`,
);
/** "… up to a top layer of 2", "… until the last row has 4". */
const UNTIL = new RegExp(
  String.raw`^(?:all the way )?(?:up |down |back )?(?:to|until|till|with|ending with) (?:there (?:is|are) )?(?:(?:just |only )?${N}(?: [a-z]+)? (?:in|on) (?:the |a )?(?:top|last|final|bottom|front|back|highest)(?: ${ROW})?|(?:the |a )?(?:top|last|final|bottom|front|back|highest)(?: ${ROW})?,? (?:of|has|have|with|which has|contains|holds|containing)(?: just| only)? ${N}(?: [a-z]+)?)[.,;]? (.*)$`,
);
const ASKS_ROWS = new RegExp(`^how many ${ROW} (?:are there|does (?:it|the [a-z]+) have|has (?:it|the [a-z]+)|are (?:in|on) (?:it|the [a-z]+))(?: altogether| in total| in all)?$`); // prettier-ignore
const CHANGES =
  /\b(?:not|never|except|falls?|fell|taken|removed?|sold|broken|missing|more|less|fewer|left|without|empty|twice|half|each|every|per|cost|weighs?|another|second (?:stack|pile))\b/;

/** The number of the things named, however the question goes on after it. */
function asksAll(ask: string, thing: string): boolean {
  return new RegExp(
    `^(?:how many|what is the total number of|find the total number of|work out (?:the total number of|how many)|calculate (?:the total number of|how many)) ${thing}(?: (?:are there|are|is|were|there are|does|do|did|will|has|have|he|she|they|it|i|we|used?|uses?|needs?|needed|in|the|this|stack|stacked|pile|wall|display|tower|pyramid|be|contain|make|made|altogether|total|all|up|whole|makes?))*$`,
  ).test(ask);
}

/** A stack of rows that shrink or grow evenly, told by three rows and its last one: how many things, or how many rows. */
export function stackStory(problem: string): RuleSolution | null {
  if (!/\bso (?:on|forth)\b/i.test(problem) || problem.length > 400) return null;
  const text = ordinalsInFigures(inFigures(plainQuestion(problem).text));
  const [told = '', one, thing = '', two, three, rest = ''] = LISTED.exec(text) ?? [];
  const [, inLast, ofLast, ask = ''] = UNTIL.exec(rest) ?? [];
  const front = text.slice(0, text.length - told.length);
  if (one === undefined || /\d/.test(front) || CHANGES.test(`${front} ${ask}`)) return null;
  const terms = [one, two, three].map((term) => new Fraction(term ?? 0));
  const rule = ruleOf(terms);
  if (rule?.kind !== 'arithmetic') return null;
  const steps = new Fraction(inLast ?? ofLast ?? 0).sub(rule.first).div(rule.by);
  const count = Number(steps) + 1;
  if (inLast === undefined && ofLast === undefined) return null;
  if (steps.d !== 1n || count < 4 || count > 500) return null;
  const counted = { reason: 'From the first row to the last there are so many steps, and one row more.', expression: `\\frac{${(inLast ?? ofLast) ?? ''}-${one}}{${rule.by.toString()}}+1=${count}` }; // prettier-ignore
  const lead = [...nameStep(rule, terms), counted];
  if (ASKS_ROWS.test(ask)) return { topic: 'sequences', method: 'sequences', steps: lead, answer: String(count) };
  const whole = asksAll(ask, thing) ? workSum(rule, [], count) : null;
  return whole === null ? null : { ...whole, steps: [...lead, ...whole.steps] };
}
