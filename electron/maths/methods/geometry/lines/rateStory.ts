import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeQuantity } from '../../amounts/quantity.ts';
import { writeDecimal } from '../../askedText.ts';
import type { Point } from '../workPoints.ts';
import { pairsOf } from './ratePairs.ts';
import { lettersAsked } from './rateLetters.ts';
import { rateText, singular, withHours } from './rateText.ts';
import type { RateText } from './rateText.ts';

const ABOUT = /line\b|linear|graph|steady|steadily|constant|gradient|slope|per\b|equation|formula|fixed|charge|rate\b/i;
/** What says that every step adds the same. */
const LINEAR = /\b(?:straight|linear|linearly|steady|steadily|constant|constantly|same (?:rate|amount)|fixed|flat|gradient|slope|call-?out|standing|flag ?fall|an? (?:hourly|daily|weekly|monthly)|plus)\b/; // prettier-ignore
/** Words of other stories: what changes on the way, two rules at once, amounts that are not of the line. */
const OTHERWISE = /\b(?:not|never|no longer|except|unless|half|halves|halved|twice|double[sd]?|triple|discount|off|minimum|maximum|free|thereafter|tips?|return|another|others?|cheaper|cheapest|compared?|same cost|break-?even|up to|tax|vat|percent|first (?!lit|filled|switched)[a-z]+|until then|wait(?:s|ed|ing)?|already|refill\w*|curve[ds]?|quadratic|exponential\w*|perpendicular|parallel|each way|surcharge|second (?:taxi|plumber|company)|two (?:taxis|plumbers|companies|candles)|instead|shorter|longer|taller|higher|lower|less|more|fewer|(?:had|has|have|having|is|was|were|are) (?:been )?(?:burnt|burned|drained|leaked|melted|gone|lost|used|removed|evaporated|poured)(?! down)|(?:burnt|burned|leaked|drained|melted) (?:away|off|out)|reflect\w*|rotat\w*|translat\w*|shift\w*|moved|transform\w*|enlarg\w*|stretch\w*|image|mirror\w*|mid-?point|distance between|bisector|triangle|circle|parabola|segment|axis at)\b/; // prettier-ignore

type Ask = 'slope' | 'rate' | 'start' | 'equation';
const ASKS = /\b(?:find|work out|whats?|how|write|give|calculate|state|determine|which|express|can you)\b/;

/** What the last clauses ask; `null` unless it is one thing. */
function askOf({ clauses }: RateText): { readonly ask: Ask; readonly clause: string } | null {
  const from = clauses.findIndex((clause) => ASKS.test(clause) && !/\bwhich (?:is|starts|charges|costs|has|was)\b/.test(clause)); // prettier-ignore
  const clause = from < 0 ? '' : clauses.slice(from).join(' ; ');
  const text = clause.replace(/^.*?\b(?=find|work out|whats?|how|write|give|calculate|state|determine|express)/, '');
  if (/\brate of change\b/.test(text)) return { ask: 'slope', clause };
  if (/\b(?:equation|formula|function|linear rule|rule|expression)\b/.test(text)) return { ask: 'equation', clause };
  const rate = /\bhourly (?:rate|charge)|\b(?:rate|charge[sd]?|costs?|price|fare|paid|pay|get|gets|earns?|fee|adds?|added|go(?:es)? up|rises?)\b.*\b(?:per|for (?:each|every)|each|every|an|a)(?: extra| further| additional| more| single)? (?!graph|line|straight|journey|trip)[a-z]+|\bhow much (?:does|is) (?:each|every|one|an?)(?: extra| additional| further)? [a-z]+/.test(text); // prettier-ignore
  const slope = /\b(?:gradient|slope|steepness)\b/.test(text);
  const start = /\b(?:fixed|flat|call-?out|standing|basic|initial|booking|[yc]-?\s?intercept|starting|flag ?fall|cost at none|base)\b/.test(text); // prettier-ignore
  if (start) return rate || slope ? null : { ask: 'start', clause };
  return rate ? { ask: 'rate', clause } : slope ? { ask: 'slope', clause } : null;
}

const t = writeDecimal;

function bracketed(value: Fraction): string {
  return value.s < 0n ? `(${t(value)})` : t(value);
}

function slopeStep([a, b]: Point, [c, d]: Point, slope: Fraction): RuleStep {
  return {
    reason: 'The gradient is the change upwards over the change along.',
    expression: `m=\\frac{${t(d)}-${bracketed(b)}}{${t(c)}-${bracketed(a)}}=\\frac{${t(d.sub(b))}}{${t(c.sub(a))}}=${t(slope)}`,
  };
}

function written(slope: Fraction, start: Fraction, [up, along]: readonly [string, string]): string {
  const size = slope.abs();
  const term = `${slope.s < 0n ? '-' : ''}${size.equals(1) ? '' : t(size)}${along}`;
  return `${up}=${term}${start.equals(0) ? '' : start.s < 0n ? t(start) : `+${t(start)}`}`;
}

function currencyOf({ currency, points }: RateText, problem: string): string {
  if (currency !== '' || points.length === 0) return currency;
  return /\bpounds\b|£/.test(problem) ? '£' : /\bdollars\b/.test(problem) ? '$' : '';
}

/** What is asked of the line through two points: its gradient, what it starts with, its equation. */
function worked(
  told: RateText,
  problem: string,
  [one, two]: readonly [Point, Point],
  ask: Ask,
  clause: string,
  rated: boolean,
): Omit<RuleSolution, 'topic' | 'method'> | null {
  const slope = two[1].sub(one[1]).div(two[0].sub(one[0]));
  const start = one[1].sub(slope.mul(one[0]));
  const first = rated
    ? { reason: 'Each step along adds the same: that is the gradient.', expression: `m=${t(slope)}` }
    : slopeStep(one, two, slope);
  const money = /\bin (?:pounds|dollars|euros|£|＄|€)/.test(clause) ? '' : currencyOf(told, problem);
  if (ask === 'slope') return rated && slope.equals(0) ? null : { steps: [first], answer: t(slope) };
  if (ask === 'rate') {
    const answer = slope.s < 0n ? null : writeQuantity(slope, money);
    return answer === null || rated ? null : { steps: [first], answer };
  }
  const begin = {
    reason: 'Go back to nothing along: that is what it starts with.',
    expression: `c=${t(one[1])}-${bracketed(slope)}\\times ${bracketed(one[0])}=${t(start)}`,
  };
  const steps = rated || one[0].equals(0) ? [first] : [first, begin];
  if (ask === 'start') {
    const answer = start.s < 0n || rated ? null : writeQuantity(start, money);
    return answer === null ? null : { steps: [...steps.slice(0, 1), begin], answer };
  }
  const letters = lettersAsked(problem);
  if (letters === null) return null;
  const answer = written(slope, start, letters);
  return { steps: [...steps, { reason: 'Put both into the equation of a line.', expression: answer }], answer };
}

const STEP = /\b(?:per|each|every|an?|one|single|extra|additional|further|for|of|after|[b-z]) (seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?)\b/g; // prettier-ignore
/** Amounts that are gone instead of left: "the litres drained". */
const GONE = /\b(?:drained|burnt|burned|used|lost|gone|leaked|removed|melted|fallen|emptied|poured|sold|spent)\b(?! down)/; // prettier-ignore

/** Whether what is asked goes by other steps than the story: "per minute" where hours are told. */
function otherSteps(clause: string, along: string): boolean {
  const hourly = { hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month' };
  const named = Object.entries(hourly).flatMap(([word, step]) => (clause.includes(word) ? [step] : []));
  const steps = [...named, ...[...clause.matchAll(STEP)].map(([, word = '']) => singular(word))];
  return along !== '' && steps.some((step) => step !== along);
}

/** Stories of two amounts that go in a straight line, told by two pairs, or by a start and what each step adds. */
export function rateStory(problem: string): RuleSolution | null {
  if (problem.length > 400 || !ABOUT.test(problem) || !/\d/.test(problem)) return null;
  const told = rateText(problem.replace(/\b(?:if |using |in the form |form |where |of the form )?\$?[A-Za-z] ?= ?(?:m[a-z] ?\+ ?[bc]|[a-z] ?\+ ?[bcm][a-z]|[ab][a-z] ?\+ ?[bc])\$?(?: form)?(?![a-z])/g, ' ')); // prettier-ignore
  if (told === null || told.amounts.length + told.points.length > 4) return null;
  const text = told.clauses.join(' ; ');
  const asked = OTHERWISE.test(text) ? null : askOf(told);
  if (asked === null || /#|\^/.test(asked.clause.replace(/^.*?\b(?=find|work out|whats?|how|write|give|calculate|state|determine|express)/, ''))) return null; // prettier-ignore
  const pairs = pairsOf(told);
  if (pairs === null || (!pairs.rated && !LINEAR.test(text))) return null;
  if (pairs.points[0][0].equals(pairs.points[1][0])) return null;
  // Where the hours are those of the clock, nothing has begun at nought.
  if (asked.ask !== 'slope' && asked.ask !== 'rate' && withHours(problem.toLowerCase()) !== problem.toLowerCase())
    return null;
  if (otherSteps(asked.clause, pairs.along) || GONE.test(asked.clause)) return null;
  if (/\b(?:pence|cents)\b/.test(text) && /\b(?:pounds|dollars)\b|£|＄/.test(text)) return null;
  if (told.points.length > 0 && !/\b(?:graph|chart|plots?|plotted|app|against)\b/.test(text)) return null;
  const solution = worked(told, problem, pairs.points, asked.ask, asked.clause, pairs.rated);
  return solution === null ? null : { topic: 'straight-lines', method: 'straightLines', ...solution };
}
