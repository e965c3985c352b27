import Fraction from 'fraction.js';

import { writeFixed } from '../amounts/spelledArithmetic.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';

type Fact = {
  readonly kind: 'root' | 'cube root' | 'pair' | 'between' | 'estimate' | 'lower' | 'upper' | 'closest';
  readonly value: string;
};

function said(kind: Fact['kind']): Phrase<Fact>['read'] {
  return ([value = '']) => ({ kind, value });
}

const N = String.raw`\(?(\d{1,6})\)?(?![\d.]*\d)`;
const PHRASES: readonly Phrase<Fact>[] = [
  phrase(
    `(?:the )?(?:exact )?(?:value of )?(?:the )?(?:number )?(?:√ ?|(?:positive )?square root of )${N}`,
    said('root'),
  ),
  phrase(`(?:the )?(?:value of )?(?:the )?(?:∛ ?|cube root of )${N}`, said('cube root')),
  phrase(
    '(?:the )?(?:2 |two )?(?:(?:consecutive|adjacent|neighbouring|successive|next|positive) )*(?:whole numbers?|integers?|numbers|wholes)(?: next to each other| in a row| that are next to each other| that are consecutive)?',
    said('pair'),
  ),
  phrase('(?:closest|nearest)(?: to)?', said('closest')),
  phrase('(?:in )?between|straddle|either side of', said('between')),
  phrase('(?:estimate|approximate|approximation|roughly|approximately)', said('estimate')),
];
const IDLE = words(
  'which what find name state write down the two 2 does do is are lie lies lying it that this of give would be and whats sits sit fall falls a an for to work out calculate value decimal round rounded to without calculator using answer your consecutive them',
);

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'powers-roots', method: 'roots', steps, answer };
}

function neighbours(value: number, index: 2 | 3): { readonly low: number; readonly step: RuleStep } | null {
  let low = Math.floor(value ** (1 / index));
  if ((low + 1) ** index <= value) low += 1;
  if (value < 2 || low ** index === value) return null;
  const name = index === 2 ? 'square' : 'cube';
  return {
    low,
    step: {
      reason: `The ${name} numbers below and above.`,
      expression: `${low}^${index}=${low ** index}<${value}<${(low + 1) ** index}=${low + 1}^${index}`,
    },
  };
}

/** A root rounded by trying decimals: the last two candidates are compared at their middle. */
function rounded(value: number, places: number): RuleSolution | null {
  const near = neighbours(value, 2);
  if (near === null || places < 0 || places > 3) return null;
  const unit = new Fraction(1, 10 ** places);
  let low = new Fraction(near.low);
  while (low.add(unit).pow(2)?.compare(value) === -1) low = low.add(unit);
  const [high, middle] = [low.add(unit), low.add(unit.div(2))];
  const square = middle.pow(2);
  if (square === null) return null;
  const up = square.compare(value) < 0;
  const answer = writeFixed(up ? high : low, places);
  const steps: RuleStep[] = [near.step];
  if (places > 0)
    steps.push({
      reason: `Try numbers with ${places} decimal ${places === 1 ? 'place' : 'places'}.`,
      expression: `${writeFixed(low, places)}^2=${low.pow(2)?.toString() ?? ''}<${value}<${high.pow(2)?.toString() ?? ''}=${writeFixed(high, places)}^2`,
    });
  steps.push({
    reason: `The middle: $${middle.toString()}^2=${square.toString()}$ is too ${up ? 'small, so round up' : 'large, so round down'}.`,
    expression: `\\sqrt{${value}}\\approx ${answer}`,
  });
  return solution(steps, answer);
}

/** Roots that are no whole numbers: between which whole numbers they lie, the nearest one, so many decimals. */
export function roots(problem: string): RuleSolution | null {
  if (!/√|∛|sqrt|root/i.test(problem) || problem.length > 160) return null;
  const { text, form } = plainQuestion(
    problem
      .replace(/to the nearest tenth/i, 'to 1 decimal place')
      .replace(/to the nearest hundredth/i, 'to 2 decimal places'),
  );
  const read = readPhrases(text, PHRASES, IDLE);
  const root = read?.filter(({ kind }) => kind === 'root' || kind === 'cube root') ?? [];
  const [only, ...more] = root;
  if (read === null || only === undefined || more.length > 0) return null;
  const kinds = new Set(read.map(({ kind }) => kind));
  const value = Number(only.value);
  if (form !== null)
    return form.kind === 'places' && only.kind === 'root' && !kinds.has('pair') ? rounded(value, form.places) : null;
  if (kinds.has('closest') && kinds.has('pair') && only.kind === 'root') return rounded(value, 0);
  if (!kinds.has('between') || !kinds.has('pair')) return null;
  const near = neighbours(value, only.kind === 'root' ? 2 : 3);
  if (near === null) return null;
  const sign = only.kind === 'root' ? '\\sqrt' : '\\sqrt[3]';
  const step = { reason: 'Take roots.', expression: `${near.low}<${sign}{${value}}<${near.low + 1}` };
  return solution([near.step, step], `${near.low}\\text{ and }${near.low + 1}`);
}
