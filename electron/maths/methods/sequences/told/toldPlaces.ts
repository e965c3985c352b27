import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { inFigures } from '../../words/numberWords.ts';
import { ruleOf, termAt, workPlace, workSum, workTerm } from '../workSequence.ts';
import type { SequenceRule } from '../workSequence.ts';
import { ordinalsInFigures } from './sequenceText.ts';

const PLACE =
  '(?:week|day|month|year|row|hour|minute|pattern|level|layer|lap|night|round|stage|step|diagram|figure|picture|shape|session|lesson|term|design)';
const VALUE = String.raw`[£$€]?(\d+(?:\.\d+)?)(?:p\b)?`;
const UNIT = '(?: (?!in\\b|on\\b|for\\b|and\\b|the\\b|more\\b|less\\b)[a-z]+)?';
/** "50p in the 1st week", "80p in the 2nd", "£2 in week 1". */
const VALUE_FIRST = new RegExp(`${VALUE}${UNIT} (?:in|on|for|during) (?:(?:the )?(\\d+)(?:st|nd|rd|th)(?: ${PLACE})?(?: of (?:the |each |every )?[a-z]+)?|${PLACE} (\\d+))(?!\\d)`, 'g'); // prettier-ignore
/** "Pattern 1 takes 4 matchsticks, pattern 2 takes 7." */
const PLACE_FIRST = new RegExp(`\\b${PLACE} (\\d+)(?: (?:takes|uses|has|needs|is|gets|costs|contains|made of))* ${VALUE}${UNIT}`, 'g'); // prettier-ignore
/** "1 square uses 4 matches, 2 squares 7 matches." */
const COUNT_FIRST = new RegExp(`(?<![\\d.£$€])(\\d+) ([a-z]+?)s?(?: (?:takes?|uses?|needs?|has|have|made from))* ${VALUE}${UNIT}(?=[,.;]| and )`, 'g'); // prettier-ignore
/** Words by which the steps, or what is told of them, would be others. */
const STEERS =
  /\b(?:not|never|no|except|without|half|lost|loses?|spends?|spent|takes out|returns?|removed?|left over|another|until|unless|instead|percent|average|mean|each way|skips?|misses|missed|doubles?|doubled|twice|more than the (?:week|day|month)|interest|fewer|gave|gives)\b|%/;

type Told = { readonly rule: SequenceRule; readonly terms: readonly Fraction[]; readonly rest: string; readonly pence: boolean; readonly noun: string }; // prettier-ignore

/** Pence and pounds as one unit. */
function inOneUnit(text: string): { readonly text: string; readonly pence: boolean } {
  const mixed = /\d+p\b/.test(text);
  if (!mixed) return { text, pence: false };
  return {
    text: text.replace(/£(\d+(?:\.\d+)?)/g, (_all, size: string) => `${new Fraction(size).mul(100).toString()}p`),
    pence: true,
  };
}

/** The terms told with their places, from the first on; `null` unless at least three grow by equal steps. */
function toldIn(problem: string): Told | null {
  const { text, pence } = inOneUnit(ordinalsInFigures(inFigures(problem.toLowerCase().replace(/\s+/g, ' '))));
  for (const [pattern, place, value] of [
    [VALUE_FIRST, 2, 1],
    [PLACE_FIRST, 1, 2],
    [COUNT_FIRST, 1, 3],
  ] as const) {
    const found = [...text.matchAll(pattern)];
    const at = found.map((match) => Number(match[place] ?? match[3]));
    const run = at.findIndex((one, index) => one !== index + 1);
    const known = found.slice(0, run < 0 ? found.length : run);
    if (known.length < 3) continue;
    const terms = known.map((match) => new Fraction(match[value] ?? 0));
    const nouns = new Set(known.map((match) => (pattern === COUNT_FIRST ? (match[2] ?? '') : '')));
    const rule = ruleOf(terms);
    if (rule?.kind !== 'arithmetic' || nouns.size > 1) return null;
    const [last] = known.slice(-1);
    const rest = text.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
    return { rule, terms, rest, pence, noun: [...nouns][0] ?? '' };
  }
  return null;
}

const ORDINAL = String.raw`(?:the )?(\d+)(?:st|nd|rd|th)`;
const ASK_TOTAL = new RegExp(String.raw`\bhow (?:much|many)\b.*\b(?:altogether|in total|in all)\b.*?(?:(?:after|in|over) (?:the 1st )?(\d+) ${PLACE}s?|(?:end of|after|by) ${PLACE} (\d+))`); // prettier-ignore
const ASK_WHICH = new RegExp(String.raw`\b(?:in |on )?(?:which|what) ${PLACE}(?: number)?\b`);
const BEYOND = /\b(\d+(?:\.\d+)?)p? or more\b|\b(?:at least|more than|over|exceeds?) (\d+(?:\.\d+)?)/;

/** The one number that the words behind the terms name, besides those that ask. */
function only(text: string): Fraction | null {
  const found = [...text.replace(/[£$€]/g, '').matchAll(/(?<![\d.])(\d+(?:\.\d+)?)/g)].map(([, digits = '']) => new Fraction(digits)); // prettier-ignore
  const [one, ...more] = found;
  return one !== undefined && more.length === 0 ? one : null;
}

function workAsked({ rule, terms, rest, pence, noun }: Told): RuleSolution | null {
  const asked = rest.replace(/^.*?(?=\b(?:how|what|which|in which|in what|find|work out|one [a-z]+ used)\b)/, '');
  // "In which week does she first save £2" is no first week.
  const number = only(asked.replace(/ 1st (?=[a-z]+(?: [a-z]+)? [£$€]?\d)/, ' '));
  if (number === null) return null;
  const total = ASK_TOTAL.exec(asked);
  if (total !== null) return inPounds(workSum(rule, terms, Number(total[1] ?? total[2])), pence);
  if (/\b(?:altogether|in total|in all|total|sum|average)\b/.test(asked)) return null;
  if (ASK_WHICH.test(asked)) {
    if (!BEYOND.test(asked))
      return /\b(?:fewer|less|below|under|first)\b/.test(asked) ? null : workPlace(rule, terms, number, 'which');
    return workBeyond(rule, number, /more than|over|exceed/.test(asked));
  }
  const at =
    new RegExp(String.raw`\b(?:${PLACE} (?:number )?(\d+)|${ORDINAL}(?: ${PLACE})?)(?!\d)`).exec(asked) ??
    (noun === ''
      ? null
      : new RegExp(String.raw`\b(?:for|of|with|make|build|has|have) (?:a row of |a line of )?(\d+) ${noun}s?\b`).exec(
          asked,
        ));
  if (at === null || !/\bhow (?:much|many)\b/.test(asked)) return null;
  return inPounds(workTerm(rule, terms, Number(at[1] ?? at[2])), pence);
}

function inPounds(solution: RuleSolution | null, pence: boolean): RuleSolution | null {
  if (solution === null || !pence) return solution;
  const size = new Fraction(solution.answer);
  if (size.compare(100) < 0) return { ...solution, answer: `${solution.answer}\\text{p}` };
  const pounds = `\\text{£}${(Number(size.toString()) / 100).toFixed(2)}`;
  const step = {
    reason: 'Write it in pounds.',
    expression: `${solution.answer}\\div 100=${writeDecimal(size.div(100))}`,
  };
  return { ...solution, steps: [...solution.steps, step], answer: pounds };
}

/** The first place whose term is as large, or larger. */
function workBeyond(rule: SequenceRule, value: Fraction, strictly: boolean): RuleSolution | null {
  if (rule.by.s <= 0n) return null;
  const steps = value.sub(rule.first).div(rule.by);
  const whole = steps.ceil();
  const places = strictly && whole.equals(steps) ? whole.add(1) : whole;
  const place = Number(places.toString()) + 1;
  if (place < 2 || place > 1000) return null;
  const [before, at] = [termAt(rule, place - 1), termAt(rule, place)];
  const lines: RuleStep[] = [
    { reason: 'How far is it from the first to this?', expression: `${writeDecimal(value)}-${writeDecimal(rule.first)}=${writeDecimal(value.sub(rule.first))}` },
    { reason: 'How many steps are that?', expression: `${writeDecimal(value.sub(rule.first))}\\div ${writeDecimal(rule.by)}=${writeDecimal(steps)}` },
    { reason: `Number ${place - 1} is too small, number ${place} is enough.`, expression: `${writeDecimal(before)},\\ ${writeDecimal(at)}` },
  ]; // prettier-ignore
  return { topic: 'sequences', method: 'sequences', steps: lines, answer: `${place}` };
}

/** "£50 in January … by the end of December": months by their places in the year. */
export function withMonthsCounted(problem: string): string | null {
  if (!/\bin January\b/i.test(problem) || !/\bmonth\b/i.test(problem) || !/\bDecember\b/i.test(problem)) return null;
  return problem
    .replace(/\bin January\b/i, 'in the first month')
    .replace(/\b(?:by|at) the end of December\b/i, 'in 12 months')
    .replace(/\bin December\b/i, 'in the 12th month')
    .replace(/\bR ?(?=\d)/g, '£');
}

/** A story that tells the first terms with their places: "£2 in week 1, £5 in week 2, £8 in week 3". */
export function toldPlaces(problem: string): RuleSolution | null {
  if (problem.length > 320 || (problem.match(/\d|\b(?:first|second|third)\b/gi) ?? []).length < 5) return null;
  const told = STEERS.test(problem.toLowerCase()) ? null : toldIn(problem);
  return told === null ? null : workAsked(told);
}
