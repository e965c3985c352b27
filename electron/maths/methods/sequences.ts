import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { readSequence } from './sequences/readSequence.ts';
import type { SequenceReading } from './sequences/readSequence.ts';
import { readNumberSum } from './sequences/readNumberSum.ts';
import { readRecurrence, workRecurrence } from './sequences/recurrences.ts';
import { fibonacci, sequenceStory } from './sequences/sequenceStories.ts';
import { growthStory } from './sequences/told/growthStory.ts';
import { toldSequence } from './sequences/told/toldSequence.ts';
import { formulaTerm } from './sequences/told/formulaTerm.ts';
import { bounceStory } from './sequences/told/bounceStory.ts';
import { countFromSum } from './sequences/told/countFromSum.ts';
import { stackStory } from './sequences/told/stackStory.ts';
import { threeByProduct } from './sequences/told/threeByProduct.ts';
import { fewTerms } from './sequences/told/fewTerms.ts';
import { saidSequence } from './sequences/told/saidSequence.ts';
import { toldPlaces, withMonthsCounted } from './sequences/told/toldPlaces.ts';
import { twoAnswers } from './sequences/told/twoAnswers.ts';
import { termRule } from './sequences/termRules.ts';
import { readTwoTerms, workTwoTerms } from './sequences/twoTerms.ts';
import { readSigma } from './sequences/readSigma.ts';
import { valueAt, workNextQuadratic, workQuadraticTerm, workSigma, workTerms } from './sequences/workFormulaTerms.ts';
import { polynomialIn } from './sequences/polynomialIn.ts';
import {
  ruleOf,
  workCommon,
  workFibonacci,
  workFirst,
  workGeneral,
  workInfiniteSum,
  workNext,
  workPlace,
  workSum,
  workTerm,
} from './sequences/workSequence.ts';
import type { SequenceRule } from './sequences/workSequence.ts';

function numberIn(key: string | undefined): number {
  return Number(/\d+$/.exec(key ?? '')?.[0] ?? 0);
}

/** The rule told in words, or found from the terms. */
function ruleIn({ terms, first, difference, ratio, kind }: SequenceReading): SequenceRule | null {
  const told = first !== null || difference !== null || ratio !== null;
  if (!told) {
    const rule = ruleOf(terms);
    return rule === null || (kind !== null && kind !== rule.kind) ? null : rule;
  }
  if (terms.length > 0 || first === null) return null;
  if (difference !== null && ratio === null && kind !== 'geometric')
    return { kind: 'arithmetic', first, by: difference };
  return ratio !== null && difference === null && kind !== 'arithmetic'
    ? { kind: 'geometric', first, by: ratio }
    : null;
}

function ofFormula(reading: SequenceReading, formula: Expression): RuleSolution | null {
  const rule = polynomialIn(formula, 'n');
  const keys = reading.keys.filter((key) => key !== 'given-nth');
  const [key] = keys;
  if (rule === null || key === undefined || keys.length !== 1 || reading.terms.length > 0) return null;
  if (reading.value !== null) {
    const asked = key === 'a-term' ? 'whether' : key === 'which-term' ? 'which' : null;
    if (asked === null || !rule.square.equals(0) || rule.linear.equals(0)) return null;
    const first = valueAt(rule, new Fraction(1));
    return workPlace({ kind: 'arithmetic', first, by: rule.linear }, [], reading.value, asked);
  }
  if (key.startsWith('first-terms')) return workTerms(rule, 1, numberIn(key));
  if (key.startsWith('term-at')) return workTerms(rule, numberIn(key), numberIn(key));
  return key.startsWith('sum-of') ? workSigma(rule, 'n', 1, numberIn(key)) : null;
}

function ofRule(reading: SequenceReading, rule: SequenceRule | null): RuleSolution | null {
  const { terms, value } = reading;
  const [key, ...more] = new Set(reading.keys);
  if (key === undefined || more.length > 0) return null;
  if (key === 'which-term' || key === 'a-term') {
    const asked = key === 'a-term' ? 'whether' : 'which';
    return rule === null || value === null ? null : workPlace(rule, terms, value, asked);
  }
  if (value !== null) return null;
  if (rule === null) {
    if (reading.kind === 'arithmetic' || reading.kind === 'geometric' || reading.first !== null) return null;
    if (key === 'nth-term') return workQuadraticTerm(terms);
    if (key === 'next-1' && reading.kind === null) return workNextQuadratic(terms, 1) ?? workFibonacci(terms);
    return key.startsWith('next-') ? workNextQuadratic(terms, numberIn(key)) : null;
  }
  if (reading.kind === 'quadratic') return null;
  if (key === 'nth-term') return workGeneral(rule, terms);
  if (key.startsWith('common-') || key === 'term-to-term') return workCommon(rule, terms, key);
  if (key === 'sum-infinite') return workInfiniteSum(rule, terms);
  if (key.startsWith('term-at')) return workTerm(rule, terms, numberIn(key));
  if (key.startsWith('sum-of')) return workSum(rule, terms, numberIn(key));
  if (key.startsWith('first-terms')) return workFirst(rule, numberIn(key));
  return key.startsWith('next-') ? workNext(rule, terms, numberIn(key)) : null;
}

/** "… read backwards": another sequence than the one that is written. */
const TURNED =
  /\b(?:backwards?|reversed?|in reverse|right to left|the other way (?:round|around)|next (?:two )?terms? but one)\b/i;

/** Works next terms, single terms, nth terms, sums and sigma notation. */
export function sequences(problem: Understood): RuleSolution | null {
  if (TURNED.test(problem.text)) return null;
  const worked = workSequences(problem);
  return worked === null ? null : withPlaceAsked(worked, problem.text);
}

const IF_SO = /\bif (?:so|it is|yes|it does)\b,?[^.?!;]*\b(?:which|what|position|place|number|where)\b/i;
const IF_NOT =
  /\bif (?:not|it is not|it isn['’]?t|no)\b,? (?!(?:write|say|put|answer|state|give) (?:down )?["'“‘]?no\b)/i;

/** "Is 100 a term? If so, which?": which one it is, where it is one; "if not, …" asks for something else again. */
function withPlaceAsked(solution: RuleSolution, text: string): RuleSolution | null {
  if (!/^\\text\{(?:yes|no)/.test(solution.answer)) return solution;
  if (IF_NOT.test(text)) return null;
  const place = /n=(\d+)$/.exec(solution.steps.at(-1)?.expression ?? '')?.[1];
  if (!IF_SO.test(text) || solution.answer.includes('no')) return solution;
  return place === undefined ? null : { ...solution, answer: place };
}

function workSequences(problem: Understood): RuleSolution | null {
  return (
    namedSequence(problem) ??
    toldSequence(problem.text) ??
    twoAnswers(problem.text) ??
    stackStory(problem.text) ??
    growthStory(problem.text) ??
    toldPlaces(problem.text) ??
    fewTerms(problem.text) ??
    countFromSum(problem.text) ??
    bounceStory(problem.text) ??
    formulaTerm(problem.text) ??
    threeByProduct(problem.text) ??
    saidOtherwise(problem)
  );
}

/** The same question in its usual form. */
function saidOtherwise(problem: Understood): RuleSolution | null {
  const counted = withMonthsCounted(problem.text);
  if (counted !== null) {
    const worked = growthStory(counted);
    // Rands are read as pounds are.
    return worked === null || !/\bR ?\d/.test(problem.text)
      ? worked
      : { ...worked, answer: worked.answer.replace('£', 'R') };
  }
  const said = saidSequence(problem.text);
  return said === null ? null : (namedSequence({ ...problem, text: said }) ?? toldSequence(said));
}

function namedSequence(problem: Understood): RuleSolution | null {
  const sigma = readSigma(problem.text);
  if (sigma !== null) {
    const formula = polynomialIn(sigma.body, sigma.letter);
    return formula === null ? null : workSigma(formula, sigma.shown, sigma.from, sigma.to);
  }
  const recurrence = readRecurrence(problem.text);
  if (recurrence !== null) return workRecurrence(recurrence);
  const sum = readNumberSum(problem.text);
  if (sum !== null) return workSum(sum.rule, [], sum.count);
  const two = readTwoTerms(problem.text);
  if (two !== null) return workTwoTerms(two);
  const reading = readSequence(problem.text);
  if (reading === null) return fibonacci(problem.text) ?? termRule(problem.text) ?? sequenceStory(problem.text);
  return reading.formula === null ? ofRule(reading, ruleIn(reading)) : ofFormula(reading, reading.formula);
}
