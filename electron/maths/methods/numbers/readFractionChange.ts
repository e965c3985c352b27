import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { numberSolution } from '../stories/workNumbers.ts';
import { markedText } from '../unknowns/markedText.ts';
import { markedNumber } from '../unknowns/readAmount.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { solveForBase } from '../unknowns/solveForBase.ts';
import { numberTree, quotientTree, sumTree, unknownTree } from '../unknowns/amountTree.ts';
import { productTree } from '../unknowns/amountTree.ts';
import { writeNumber } from '../writeTerms.ts';

type Fact =
  | { readonly kind: 'change'; readonly sign: 1 | -1 }
  | { readonly kind: 'both' | 'unknown' | 'ask' }
  | { readonly kind: 'fraction'; readonly top: string; readonly bottom: string }
  | { readonly kind: 'number'; readonly mark: string };

const PARTS =
  '(?:the |its )?(?:numerator|top)(?: number)? and (?:(?:to|from) )?(?:the |its )?(?:denominator|bottom)(?: number)?';
const PHRASES: readonly Phrase<Fact>[] = [
  phrase(
    '(?:when |if )?(?:i |you |we |he |she )?(?:adding|add|adds|added|is added|must be added|should be added|has to be added|was added|to be added|need to add|do i add|can be added)',
    () => ({ kind: 'change', sign: 1 }),
  ),
  phrase(
    '(?:when |if )?(?:i |you |we |he |she )?(?:subtracting|subtract|subtracts|subtracted|is subtracted|must be subtracted|should be subtracted|was subtracted|taking|take|taken away|is taken away|has to be subtracted)',
    () => ({ kind: 'change', sign: -1 }),
  ),
  phrase(`(?:to|from) (?:both |each of )?(?:of )?${PARTS}`, () => ({ kind: 'both' })),
  phrase('(?:what|which|the same|a|the|this|a certain|what same|some) (?:number|whole number|integer|value)', () => ({
    kind: 'unknown',
  })),
  phrase(
    'what do (?:i|you|we) get|what is the (?:new fraction|result|value)|what fraction do (?:i|you|we) get',
    () => ({ kind: 'ask' }),
  ),
  phrase('⟨n(\\d+)⟩÷⟨n(\\d+)⟩', ([top = '', bottom = '']) => ({ kind: 'fraction', top, bottom })),
  phrase('⟨n(\\d+)⟩', ([mark = '']) => ({ kind: 'number', mark })),
];
const IDLE = words(
  'of the fraction gives give giving to make it equal equals is makes making a an in order get becomes become result and so that find was that result in lowest terms simplest form value which becoming same as equivalent new',
);

/** "Adding the same number to the top and bottom of 3/8 gives 2/3": the number, or the fraction that comes out. */
export function readFractionChange(problem: string): RuleSolution | null {
  if (!/\b(?:numerator|top)\b/i.test(problem)) return null;
  const marked = markedText(problem);
  const facts = marked === null ? null : readPhrases(marked.text, PHRASES, IDLE);
  if (marked === null || facts === null) return null;
  const value = (mark: string): Fraction | null => markedNumber(`⟨n${mark}⟩`, marked.amounts);
  const fractions = facts.flatMap((fact) => (fact.kind === 'fraction' ? [[value(fact.top), value(fact.bottom)]] : []));
  const numbers = facts.flatMap((fact) => (fact.kind === 'number' ? [value(fact.mark)] : []));
  const changes = facts.flatMap((fact) => (fact.kind === 'change' ? [fact.sign] : []));
  const [start, end] = fractions;
  const [top, bottom] = start ?? [];
  const [sign] = changes;
  const has = (kind: Fact['kind']): boolean => facts.some((fact) => fact.kind === kind);
  if (sign === undefined || changes.some((one) => one !== sign) || !top || !bottom || !has('both')) return null;
  if (fractions.length === 1 && numbers.length === 1 && has('ask') && !has('unknown')) {
    const by = numbers[0]?.mul(sign);
    return by === undefined ? null : changed(top, bottom, by);
  }
  const [newTop, newBottom] = end ?? [];
  if (fractions.length !== 2 || numbers.length > 0 || !has('unknown') || !newTop || !newBottom || has('ask'))
    return null;
  const unknown = productTree(numberTree(sign), unknownTree('n'));
  const left = quotientTree(sumTree([numberTree(top), unknown]), sumTree([numberTree(bottom), unknown]));
  const right = quotientTree(numberTree(newTop), numberTree(newBottom));
  const solved =
    left === null || right === null
      ? null
      : solveForBase({ left, right }, new Map([['n', unknownTree('n')]]), 'n', 'x', 'the number', '');
  const [root, ...more] = solved?.roots ?? [];
  return solved === null || root === undefined || root === null || more.length > 0
    ? null
    : numberSolution(solved.steps, writeNumber(root));
}

function changed(top: Fraction, bottom: Fraction, by: Fraction): RuleSolution | null {
  const [one, two] = [top.add(by), bottom.add(by)];
  if (two.n === 0n) return null;
  const sign = by.s < 0n ? '-' : '+';
  const size = writeNumber(by.abs());
  const raw = `\\frac{${writeNumber(one)}}{${writeNumber(two)}}`;
  const plain = writeNumber(one.div(two));
  return numberSolution(
    [
      {
        reason: 'Change the top and the bottom.',
        expression: `\\frac{${writeNumber(top)}${sign}${size}}{${writeNumber(bottom)}${sign}${size}}=${raw}`,
      },
      ...(plain === raw ? [] : [{ reason: 'Simplify.', expression: `${raw}=${plain}` }]),
    ],
    plain,
  );
}
