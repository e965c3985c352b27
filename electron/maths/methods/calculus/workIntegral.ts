import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { readCalculusSum, writeCalculus } from '../calculusTerm.ts';
import type { CalculusTerm, Core } from '../calculusTerm.ts';
import { writeGuarded, writeNumber } from '../writeTerms.ts';
import { antiderivative, valueOfParts, writeAntiderivatives, writeRaw } from './antiderivative.ts';
import type { Antiderivative } from './antiderivative.ts';
import { addExact, writeExact, writePlace } from './exactValue.ts';
import type { Exact, Place } from './exactValue.ts';
import { expandedTerms, polynomialTerms } from './expandedTerms.ts';
import { spellValue } from './valueAt.ts';

type Primitive = {
  readonly terms: readonly CalculusTerm[];
  readonly parts: readonly Antiderivative[];
  readonly steps: readonly RuleStep[];
  readonly latex: string;
};

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'integrals', method: 'integrateByRule', steps, answer };
}

function integrand(body: Expression): string {
  return body.kind === 'sum' ? `(${toLatex(body)})` : toLatex(body);
}

function reasonFor(terms: readonly CalculusTerm[]): string {
  const cores = terms.flatMap((term) => term.cores);
  if (cores.every((core) => core.kind === 'power' && !core.exponent.equals(-1)))
    return 'Raise each power by one and divide by the new power.';
  const [only, ...more] = cores;
  if (only?.kind === 'bracket' && only.exponent.equals(-1))
    return 'One over a bracket gives its logarithm; divide by the number in front of the variable.';
  if (only !== undefined && more.length === 0) return KNOWN[only.kind === 'call' ? only.name : only.kind];
  return 'Integrate each term by its rule.';
}

const KNOWN = {
  sin: 'The integral of $\\sin$ is $-\\cos$; divide by the number in front of the variable.',
  cos: 'The integral of $\\cos$ is $\\sin$; divide by the number in front of the variable.',
  exp: 'The integral of $e^x$ is $e^x$; divide by the number in front of the variable.',
  ln: 'Integrate the logarithm.',
  power: 'The integral of $\\frac{1}{x}$ is $\\ln|x|$.',
  bracket: 'Raise the power of the bracket by one; divide by it and by the number in front of the variable.',
} as const;

/** The antiderivative with its lines, without a constant; `null` for what the rules do not cover. */
function primitiveOf(body: Expression, variable: string): Primitive | null {
  const direct = readCalculusSum(body, variable);
  const works = direct?.every((term) => antiderivative(term) !== null) === true;
  const expanded = expandedTerms(body, variable) ?? (works ? null : polynomialTerms(body, variable));
  const terms = expanded ?? direct;
  const parts = terms?.map(antiderivative);
  if (terms === null || parts === undefined || !parts.every((part) => part !== null) || parts.length > 6) return null;
  const steps: RuleStep[] = [];
  const written = writeCalculus(terms, variable);
  if (expanded !== null)
    steps.push({ reason: 'Write it as a sum of powers first.', expression: `${toLatex(body)}=${written}` });
  const inside = expanded === null ? integrand(body) : terms.length > 1 ? `(${written})` : written;
  const latex = writeAntiderivatives(parts, variable);
  const raw = terms
    .map((term, index) => writeRaw(term, parts[index] ?? { kind: 'term', term }, variable))
    .map((text, index) => (index === 0 || text.startsWith('-') ? text : `+${text}`))
    .join('');
  steps.push({ reason: reasonFor(terms), expression: `\\int ${inside}\\,d${variable}=${raw}+C` });
  if (raw !== latex) steps.push({ reason: 'Simplify.', expression: `${latex}+C` });
  return { terms, parts, steps, latex };
}

/** An indefinite integral. */
export function workIntegral(body: Expression, variable: string): RuleSolution | null {
  const primitive = primitiveOf(body, variable);
  return primitive === null ? null : solution(primitive.steps, `${primitive.latex}+C`);
}

function sizeOf({ size, unit }: Place): number {
  return size.valueOf() * (unit === 'pi' ? Math.PI : unit === 'e' ? Math.E : 1);
}

/** Nothing in the integrand may be undefined anywhere from one bound to the other. */
function isDefinedBetween(core: Core, low: number, high: number): boolean {
  if (core.kind === 'call') return core.name !== 'ln';
  if (core.exponent.d === 1n && core.exponent.s >= 0n) return true;
  const at = (value: number): number =>
    core.kind === 'power'
      ? value
      : core.inner.reduce(
          (sum, { coefficient, powers }) => sum + coefficient.valueOf() * (powers.length === 0 ? 1 : value),
          0,
        );
  const [one, two] = [at(low), at(high)];
  const apart = core.exponent.s < 0n ? one * two > 0 : one >= 0 && two >= 0;
  return core.exponent.d === 1n ? apart : apart && one >= 0 && two >= 0;
}

function putIn(
  primitive: Primitive,
  at: Place,
  variable: string,
): { readonly step: RuleStep; readonly value: Exact } | null {
  const value = valueOfParts(primitive.parts, at);
  if (value === null) return null;
  const reason = `Put $${variable}=${writePlace(at)}$ into $${primitive.latex}$.`;
  const terms = primitive.parts.flatMap((part) => (part.kind === 'term' ? [part.term] : []));
  const rational =
    at.unit === 'one' && terms.length === primitive.parts.length ? spellValue(terms, at.size, variable) : null;
  const plain =
    rational !== null &&
    terms.every(({ cores }) =>
      cores.every((core) => core.kind === 'power' && core.exponent.d === 1n && core.exponent.s > 0n),
    );
  return { step: { reason, expression: plain ? rational.spelt : writeExact(value) }, value };
}

/** A definite integral; `null` also where the integrand is not defined all the way or the value has no short form. */
export function workDefiniteIntegral(body: Expression, variable: string, from: Place, to: Place): RuleSolution | null {
  const primitive = primitiveOf(body, variable);
  if (primitive === null) return null;
  const [low, high] = [sizeOf(from), sizeOf(to)].toSorted((one, two) => one - two);
  if (low === undefined || high === undefined || low === high) return null;
  if (!primitive.terms.every(({ cores }) => cores.every((core) => isDefinedBetween(core, low, high)))) return null;
  const [upper, lower] = [putIn(primitive, to, variable), putIn(primitive, from, variable)];
  if (upper === null || lower === null) return null;
  const answer = writeExact(addExact(upper.value, lower.value, -1));
  const [first, second] = [writeExact(upper.value), writeExact(lower.value)];
  const guarded = /^-|.[+-]/.test(second) ? `(${second})` : second;
  const whole = `\\int_{${writePlace(from)}}^{${writePlace(to)}} ${integrand(body)}\\,d${variable}`;
  const last: RuleStep = {
    reason: 'Subtract.',
    expression: `${whole}=${first}-${guarded}${`${first}-${guarded}` === answer ? '' : `=${answer}`}`,
  };
  return solution([...primitive.steps, upper.step, lower.step, last], answer);
}

/** The curve with the given slope through a point: `y = … + c` with `c` worked out. */
export function workCurveThrough(
  body: Expression,
  variable: string,
  at: Fraction,
  value: Fraction,
  name = 'y',
): RuleSolution | null {
  const primitive = primitiveOf(body, variable);
  const terms = primitive?.parts.flatMap((part) => (part.kind === 'term' ? [part.term] : []));
  if (primitive === null || terms === undefined || terms.length < primitive.parts.length) return null;
  const put = spellValue(terms, at, variable);
  if (put === null) return null;
  const c = value.sub(put.value);
  const shown = c.equals(0) ? '' : c.s < 0n ? `-${writeNumber(c.abs())}` : `+${writeNumber(c)}`;
  const answer = `${name}=${primitive.latex}${shown}`;
  const steps: RuleStep[] = [
    ...primitive.steps,
    { reason: `Put $${variable}=${writeNumber(at)}$ in without the constant.`, expression: put.spelt },
    {
      reason: `The value must be $${writeNumber(value)}$, so this is the constant.`,
      expression: `C=${writeNumber(value)}-${writeGuarded(put.value)}=${writeNumber(c)}`,
    },
    { reason: 'Write the equation.', expression: answer },
  ];
  return solution(steps, answer);
}
