import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { FunctionRule } from '../functionTasks.ts';
import { polynomialOf } from '../monomials.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { coefficientsOf } from '../quadraticTerms.ts';
import { readQuadraticSide } from '../readQuadratic.ts';
import { writeNumber } from '../writeTerms.ts';
import { lettersOf } from './parts.ts';
import type { Work } from './requestWords.ts';

const TOPIC = { topic: 'substitution-functions', method: 'functionDomain' };

/** What keeps a letter from every number: a root of less than 0, a division by 0, a logarithm of what is not positive. */
type Limit = { readonly kind: 'root' | 'below' | 'log'; readonly of: Expression };

function limitsOf(part: Expression): readonly Limit[] | null {
  const all = (parts: readonly Expression[]): readonly Limit[] | null => {
    const found = parts.map(limitsOf);
    return found.every((one) => one !== null) ? found.flat() : null;
  };
  const beside = (limit: Limit, parts: readonly Expression[]): readonly Limit[] | null => {
    const inner = all(parts);
    if (inner === null) return null;
    return lettersOf(limit.of).length === 0 ? inner : [limit, ...inner];
  };
  switch (part.kind) {
    case 'number':
    case 'symbol':
      return [];
    case 'sum':
      return all(part.terms);
    case 'product':
      return all(part.factors);
    case 'negative':
      return all([part.operand]);
    case 'quotient':
      return beside({ kind: 'below', of: part.denominator }, [part.numerator, part.denominator]);
    case 'power':
      return rationalValue(part.exponent)?.d === 1n && (rationalValue(part.exponent)?.s ?? 0n) >= 0n
        ? all([part.base])
        : null;
    case 'call': {
      const [inside, ...more] = part.operands;
      if (inside === undefined) return null;
      if (part.name === 'sqrt' && more.length === 0) return beside({ kind: 'root', of: inside }, [inside]);
      if (part.name === 'ln' || part.name === 'log') return beside({ kind: 'log', of: inside }, [inside]);
      return part.name === 'abs' ? all([inside]) : null;
    }
    default:
      return null;
  }
}

/** Where a function is defined. */
export function workDomain(rule: FunctionRule, work: Work): RuleSolution | null {
  const limits = limitsOf(rule.body);
  const [only, ...more] = limits ?? [];
  if (limits === null || more.length > 1) return null;
  if (only === undefined)
    return {
      ...TOPIC,
      steps: [
        { reason: 'No root and no division: every number may be put in.', expression: `${rule.letter}\\in\\mathbb{R}` },
      ],
      answer: `${rule.letter}\\in\\mathbb{R}`,
    };
  const [other] = more;
  if (other !== undefined) {
    // A root as the whole denominator: what is under it must be positive.
    const under = [only, other].find(({ kind }) => kind === 'root');
    const below = [only, other].find(({ kind }) => kind === 'below');
    if (under === undefined || below?.of.kind !== 'call' || toLatex(below.of) !== `\\sqrt{${toLatex(under.of)}}`)
      return null;
    return restricted(
      `${toLatex(under.of)} > 0`,
      'The number under the root must be positive, since it is divided by.',
      work,
    );
  }
  if (only.kind === 'root')
    return restricted(`${toLatex(only.of)} \\ge 0`, 'The number under the root must not be negative.', work);
  if (only.kind === 'log')
    return restricted(`${toLatex(only.of)} > 0`, 'A logarithm is taken only of positive numbers.', work);
  const solved = work(`Solve $${toLatex(only.of)} = 0$`);
  const roots = solved === null ? null : rationalRoots(solved.answer, rule.letter);
  if (solved === null || roots === null) return null;
  const answer = roots.map((root) => `${rule.letter}\\ne ${writeNumber(root)}`).join(',');
  return {
    ...TOPIC,
    steps: [
      { reason: 'The denominator must not be 0. It is 0 where:', expression: `${toLatex(only.of)}=0` },
      ...solved.steps,
    ],
    answer,
  };
}

function restricted(inequality: string, reason: string, work: Work): RuleSolution | null {
  const solved = work(`Solve $${inequality}$`);
  return solved === null
    ? null
    : { ...TOPIC, steps: [{ reason, expression: inequality }, ...solved.steps], answer: solved.answer };
}

/** The value that may not be put in: where a denominator is 0. */
export function workExcluded(rule: FunctionRule, work: Work): RuleSolution | null {
  const limits = limitsOf(rule.body);
  const [only, ...more] = limits ?? [];
  if (only?.kind !== 'below' || more.length > 0) return null;
  const solved = work(`Solve $${toLatex(only.of)} = 0$`);
  if (solved === null || rationalRoots(solved.answer, rule.letter) === null) return null;
  return {
    ...TOPIC,
    steps: [
      { reason: 'The denominator must not be 0. It is 0 where:', expression: `${toLatex(only.of)}=0` },
      ...solved.steps,
    ],
    answer: solved.answer,
  };
}

/** The values of a straight line, a parabola, a square root or an absolute value with a number beside it. */
export function workRange(rule: FunctionRule, work: Work): RuleSolution | null {
  const { body, letter, name } = rule;
  const call = `${name}(${letter})`;
  const polynomial = polynomialOf(body);
  if (polynomial !== null) {
    const degree = Math.max(0, ...polynomial.flatMap(({ powers }) => powers.map(([, power]) => power)));
    if (degree === 1 || degree === 3)
      return {
        ...TOPIC,
        steps: [{ reason: 'It takes every value.', expression: `${call}\\in\\mathbb{R}` }],
        answer: `${call}\\in\\mathbb{R}`,
      };
    const quadratic = readQuadraticSide(body, letter);
    if (degree !== 2 || quadratic === null) return null;
    const [a, b, c] = coefficientsOf(quadratic);
    const least = c.sub(b.mul(b).div(a.mul(4)));
    const completed = work(`Write $${toLatex(body)}$ in completed square form`);
    const sign = a.s > 0n ? '\\ge' : '\\le';
    const answer = `${call}${sign} ${writeNumber(least)}`;
    const reason = `The square is never negative, so the ${a.s > 0n ? 'least' : 'greatest'} value is $${writeNumber(least)}$.`;
    return { ...TOPIC, steps: [...(completed?.steps ?? []), { reason, expression: answer }], answer };
  }
  const terms = body.kind === 'sum' ? body.terms : [body];
  const [held, ...others] = terms.filter((term) => lettersOf(term).length > 0);
  const core = held?.kind === 'negative' ? held.operand : held;
  if (others.length > 0 || core?.kind !== 'call' || (core.name !== 'sqrt' && core.name !== 'abs')) return null;
  const inside = core.operands[0] === undefined ? null : polynomialOf(core.operands[0]);
  if (inside === null || inside.some(({ powers }) => powers.some(([, power]) => power !== 1))) return null;
  const rest = rationalValue({ kind: 'sum', terms: terms.filter((term) => term !== held) });
  const level = terms.length === 1 ? '0' : rest === null ? null : writeNumber(rest);
  if (level === null) return null;
  const answer = `${call}${held?.kind === 'negative' ? '\\le' : '\\ge'} ${level}`;
  return { ...TOPIC, steps: [{ reason: `$${toLatex(core)}$ is never negative.`, expression: answer }], answer };
}
