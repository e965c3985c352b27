import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeNumber } from '../../writeTerms.ts';
import { CHANGES, fractionIn, NUMBER, progressionText } from './progressionText.ts';

const IS = '(?: (?:is|are|equals|of|equal to|was))?:?';
const SUM = new RegExp(String.raw`\bsum(?: of (?:the |its |these )?(?:first )?(?:three|3)?(?: (?:consecutive|successive))?(?: (?:numbers|terms))?(?: (?:of|in) (?:an? |the )?[ag]p)?)?${IS} (${NUMBER})|\badd(?:s)?(?: up)? to (${NUMBER})`); // prettier-ignore
const PRODUCT = new RegExp(String.raw`\bproduct(?: of (?:the |these )?(?:three|3)?(?: (?:numbers|terms))?)?${IS} (${NUMBER})|\bmultiply to(?: give)? (${NUMBER})`); // prettier-ignore

/** The whole or broken cube root, where there is one. */
function cubeRoot(value: Fraction): Fraction | null {
  const root = (size: bigint): bigint | null => {
    const near = BigInt(Math.round(Math.cbrt(Number(size))));
    return near ** 3n === size ? near : null;
  };
  const [top, bottom] = [root(value.n), root(value.d)];
  return top === null || bottom === null ? null : new Fraction(top, bottom).mul(value.compare(0) < 0 ? -1 : 1);
}

function squareRoot(value: Fraction): Fraction | null {
  if (value.compare(0) < 0) return null;
  const root = (size: bigint): bigint | null => {
    const near = BigInt(Math.round(Math.sqrt(Number(size))));
    return near * near === size ? near : null;
  };
  const [top, bottom] = [root(value.n), root(value.d)];
  return top === null || bottom === null ? null : new Fraction(top, bottom);
}

type Three = { readonly terms: readonly [Fraction, Fraction, Fraction]; readonly by: Fraction };

function arithmetic(
  sum: Fraction,
  product: Fraction,
): { readonly found: readonly Three[]; readonly steps: readonly RuleStep[] } | null {
  // prettier-ignore
  const middle = sum.div(3);
  if (middle.equals(0)) return null;
  const square = middle.mul(middle).sub(product.div(middle));
  const size = squareRoot(square);
  if (size === null || size.equals(0)) return null;
  const found = [size, size.neg()].map((by): Three => ({ terms: [middle.sub(by), middle, middle.add(by)], by }));
  const m = writeNumber(middle);
  return {
    found,
    steps: [
      { reason: 'Call them $a-d$, $a$, $a+d$. Their sum is $3a$.', expression: `a=${writeNumber(sum)}\\div 3=${m}` },
      { reason: 'Put it into the product.', expression: `${m}(${m}^2-d^2)=${writeNumber(product)}` },
      { reason: 'Solve for $d$.', expression: `d^2=${writeNumber(square)},\\ d=\\pm ${writeNumber(size)}` },
    ],
  };
}

function geometric(
  sum: Fraction,
  product: Fraction,
): { readonly found: readonly Three[]; readonly steps: readonly RuleStep[] } | null {
  // prettier-ignore
  const middle = cubeRoot(product);
  if (middle === null || middle.equals(0)) return null;
  // r + 1/r + 1 = sum / middle.
  const half = sum.div(middle).sub(1);
  const root = squareRoot(half.mul(half).sub(4));
  if (root === null) return null;
  const ratios = [half.add(root).div(2), half.sub(root).div(2)].filter(
    (_ratio, index) => index === 0 || !root.equals(0),
  );
  const found = ratios.map((by): Three => ({ terms: [middle.div(by), middle, middle.mul(by)], by }));
  const m = writeNumber(middle);
  return {
    found,
    steps: [
      { reason: 'Call them $\\frac{a}{r}$, $a$, $ar$. Their product is $a^3$.', expression: `a^3=${writeNumber(product)},\\ a=${m}` }, // prettier-ignore
      { reason: 'Put it into the sum.', expression: `\\frac{${m}}{r}+${m}+${m}r=${writeNumber(sum)}` },
      { reason: 'Solve for $r$.', expression: `r=${ratios.map(writeNumber).join('\\text{ or }')}` },
    ],
  };
}

const ASKS: readonly (readonly [pattern: RegExp, what: 'by' | 'terms' | 'first' | 'largest' | 'smallest'])[] = [
  [/\b(?:find|what is|determine|calculate|work out|state)\b[^.?]*\bcommon (?:ratio|difference)\b/, 'by'],
  [/\b(?:find|what are|determine|calculate|work out|state|write down)\b[^.?]*\b(?:the|three|3|these) (?:three |3 )?(?:numbers|terms)\b/, 'terms'],
  [/\b(?:find|what is|determine|work out) the first term\b/, 'first'],
  [/\b(?:find|what is|determine|work out) the (?:largest|greatest|biggest) (?:of|number|term)\b/, 'largest'],
  [/\b(?:find|what is|determine|work out) the (?:smallest|least) (?:of|number|term)\b/, 'smallest'],
]; // prettier-ignore

/** Which of the two ways round is meant; both are one set of numbers. */
function chosen(found: readonly Three[], text: string, kind: 'ap' | 'gp'): readonly Three[] {
  const one = new Fraction(kind === 'gp' ? 1 : 0);
  const up = new RegExp(String.raw`\b(?:common (?:ratio|difference)|r|d) (?:is )?(?:greater|more|bigger) than (?:1|one|0|zero)|[rd] ?> ?[01]\b|\bincreasing\b|\bpositive common difference`); // prettier-ignore
  const down = new RegExp(String.raw`\b(?:common (?:ratio|difference)|r|d) (?:is )?(?:less|smaller) than (?:1|one|0|zero)|[rd] ?< ?[01]\b|\bdecreasing\b`); // prettier-ignore
  if (up.test(text)) return found.filter(({ by }) => by.compare(one) > 0);
  return down.test(text) ? found.filter(({ by }) => by.compare(one) < 0) : found;
}

/** "Three numbers in AP have the sum 15 and the product 80": the numbers, their ratio or difference. */
export function threeByProduct(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/product|multiply/i.test(problem) || !/sum|add/i.test(problem)) return null;
  const text = progressionText(problem).replace(/\bfirst three\b/g, 'three');
  const kinds = [...new Set(text.match(/\b[ag]p\b/g) ?? [])];
  const [kind, ...others] = kinds;
  const [sum, product] = [SUM.exec(text), PRODUCT.exec(text)];
  if ((kind !== 'ap' && kind !== 'gp') || others.length > 0 || sum === null || product === null) return null;
  if (!/\b(?:three|3)\b/.test(text)) return null;
  const [total, times] = [fractionIn(sum[1] ?? sum[2]), fractionIn(product[1] ?? product[2])];
  const rest = text
    .replace(sum[0], ' ')
    .replace(product[0], ' ')
    .replace(/\b[rd] ?[<>] ?[01]\b|\bthan [01]\b/g, ' ');
  if (total === null || times === null || times.equals(0) || /\d/.test(rest.replace(/\b3\b/g, '')) || CHANGES.test(rest)) return null; // prettier-ignore
  const asked = ASKS.filter(([pattern]) => pattern.test(rest));
  const [ask, ...more] = asked;
  const worked = kind === 'ap' ? arithmetic(total, times) : geometric(total, times);
  if (ask === undefined || more.length > 0 || worked === null) return null;
  const fits = chosen(worked.found, text, kind);
  const [three] = fits;
  if (three === undefined) return null;
  const ordered = three.terms.toSorted((one, two) => one.compare(two));
  const ways = {
    by: three.by,
    first: three.terms[0],
    largest: ordered[2] ?? three.by,
    smallest: ordered[0] ?? three.by,
  };
  // A ratio or first term that may be one of two is not told by one of them.
  if ((ask[1] === 'by' || ask[1] === 'first') && fits.length > 1) return null;
  const answer = ask[1] === 'terms' ? (fits.length > 1 ? ordered : three.terms).map(writeNumber).join(', ') : writeNumber(ways[ask[1]]); // prettier-ignore
  const last = { reason: 'So they are these.', expression: three.terms.map(writeNumber).join(',\\ ') };
  return { topic: 'sequences', method: 'threeByProduct', steps: [...worked.steps, last], answer };
}
