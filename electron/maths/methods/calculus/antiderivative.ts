import Fraction from 'fraction.js';

import { plainTerm, writeCalculus } from '../calculusTerm.ts';
import type { CalculusTerm, Core } from '../calculusTerm.ts';
import { writeNumber } from '../writeTerms.ts';
import { addExact, exactValue, logarithmAt, scaleExact } from './exactValue.ts';
import type { Exact, Place } from './exactValue.ts';

/** A term that integrates to another term, or to `coefficient · ln|inside|`. */
export type Antiderivative =
  | { readonly kind: 'term'; readonly term: CalculusTerm }
  | { readonly kind: 'logarithm'; readonly coefficient: Fraction; readonly inside: CalculusTerm };

const ONE = new Fraction(1);

/** The slope of a linear inner function, `null` for any other. */
function slopeOf(core: Extract<Core, { kind: 'bracket' | 'call' }>): Fraction | null {
  const degrees = core.inner.map((term) => term.powers[0]?.[1] ?? 0);
  if (degrees.some((degree) => degree > 1)) return null;
  return core.inner.find((term) => term.powers.length > 0)?.coefficient ?? null;
}

function term(coefficient: Fraction, core: Core): Antiderivative {
  return { kind: 'term', term: plainTerm(coefficient, core) };
}

/** Integrates one term: powers, and sin, cos, exp and powers of linear brackets. `null` for anything else. */
export function antiderivative({ coefficient, cores }: CalculusTerm): Antiderivative | null {
  const [core, ...more] = cores;
  if (more.length > 0) return null;
  if (core === undefined) return term(coefficient, { kind: 'power', exponent: ONE });
  if (core.kind === 'power') {
    const raised = core.exponent.add(1);
    const inside = plainTerm(ONE, { kind: 'power', exponent: ONE });
    if (raised.equals(0)) return { kind: 'logarithm', coefficient, inside };
    return term(coefficient.div(raised), { kind: 'power', exponent: raised });
  }
  const slope = slopeOf(core);
  if (slope === null) return null;
  const by = coefficient.div(slope);
  if (core.kind === 'bracket') {
    const raised = core.exponent.add(1);
    if (raised.equals(0))
      return { kind: 'logarithm', coefficient: by, inside: plainTerm(ONE, { ...core, exponent: ONE }) };
    return term(by.div(raised), { ...core, exponent: raised });
  }
  if (core.name === 'sin') return term(by.neg(), { ...core, name: 'cos' });
  if (core.name === 'cos') return term(by, { ...core, name: 'sin' });
  return core.name === 'exp' ? term(by, core) : null;
}

function bare(text: string): string {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
}

function write(part: Antiderivative, variable: string): string {
  if (part.kind === 'term') return writeCalculus([part.term], variable);
  const size = part.coefficient.abs();
  const front = size.equals(1) ? '' : writeNumber(size);
  return `${part.coefficient.s < 0n ? '-' : ''}${front}\\ln|${bare(writeCalculus([part.inside], variable))}|`;
}

export function writeAntiderivatives(parts: readonly Antiderivative[], variable: string): string {
  return parts
    .map((part) => write(part, variable))
    .map((text, index) => (index === 0 || text.startsWith('-') ? text : `+${text}`))
    .join('');
}

/** Before it is simplified: `\frac{6x^3}{3}`; as `write` gives it where nothing is to be simplified. */
export function writeRaw(from: CalculusTerm, part: Antiderivative, variable: string): string {
  const [core] = from.cores;
  if (part.kind !== 'term' || core?.kind !== 'power' || core.exponent.d !== 1n) return write(part, variable);
  const raised = core.exponent.add(1);
  const top = writeCalculus([plainTerm(from.coefficient.abs(), { kind: 'power', exponent: raised })], variable);
  if (from.coefficient.d !== 1n || raised.s < 0n || raised.equals(1)) return write(part, variable);
  return `${from.coefficient.s < 0n ? '-' : ''}\\frac{${top}}{${writeNumber(raised)}}`;
}

/** The value of the whole antiderivative at a place. */
export function valueOfParts(parts: readonly Antiderivative[], at: Place): Exact | null {
  let sum: Exact = new Map();
  for (const part of parts) {
    const value = part.kind === 'term' ? exactValue(part.term, at) : logarithmOf(part, at);
    if (value === null) return null;
    sum = addExact(sum, value);
  }
  return sum;
}

function logarithmOf({ coefficient, inside }: Extract<Antiderivative, { kind: 'logarithm' }>, at: Place): Exact | null {
  const [core] = inside.cores;
  if (core?.kind === 'power') {
    const value = logarithmAt(at);
    return value === null ? null : scaleExact(value, coefficient);
  }
  const inner = at.unit === 'one' ? exactValue(inside, at) : null;
  const size = inner === null ? null : (inner.get('') ?? new Fraction(0));
  const value = size === null ? null : logarithmAt({ size, unit: 'one' });
  return value === null ? null : scaleExact(value, coefficient);
}
