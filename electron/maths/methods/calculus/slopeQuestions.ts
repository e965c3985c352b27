import Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import type { Understood } from '../method.ts';
import { numberNode } from '../numberNode.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { solveInequality } from '../solveInequality.ts';
import { solveQuadraticInequality } from '../solveQuadraticInequality.ts';
import { workEquation } from '../workEquation.ts';
import { writeNumber } from '../writeTerms.ts';
import { calculusText, FORMULA, formulaIn } from './calculusText.ts';
import { workGradientAt, workSecondDerivative, workStationaryPoints } from './curveFacts.ts';
import type { Curve } from './curveFacts.ts';
import { derivativeSteps } from './derivativeSteps.ts';

const NAMED = String.raw`(?:([a-z])(?: ?\([a-z]\))? ?= ?)?`;
const THING = '(?:the |a )?(?:curve|graph|function|parabola|quadratic|equation|expression)';
/** "the curve y = …", in front of the request or inside it; the name and the formula are two groups. */
const CURVE = String.raw`(?:${THING} )?(?:(?:of|with equation|given by|defined by|which has equation|c|f|with) )*(?:the (?:curve|function|equation) )?${NAMED}${FORMULA}`;
const FIRST = String.raw`(?:(?:if|given|given that|for|let|consider|the)(?: that)? )?(?:${THING} )?(?:[cf] )?(?:(?:has|with|is given by|is defined by|is|has the)(?: the)? ?(?:equation)? )?${NAMED}${FORMULA}[.,;:]?(?: and)? `;
const ASK =
  '(?:find|work out|calculate|determine|state|what is|what are|write down|solve to find|use (?:calculus|differentiation) to find|for)';
const IT = '(?:(?: of| on| for| to)? ?(?:the |this |its )?(?:curve|graph|function|parabola|it|c|f|y|f\\(x\\)))?';
const NUMBER = String.raw`(-?\d+(?:\.\d+)?|zero)`;

type Wish = 'where' | 'increasing' | 'decreasing' | 'least' | 'greatest' | 'place' | 'nature' | 'axis';

/** What is asked; `@` is where the curve may be told. */
const REQUESTS: readonly (readonly [source: string, wish: Wish])[] = [
  [
    `(?:for (?:what|which)(?: range of)? values of [a-z]|on which interval|where) is@ (?:an? )?(increasing)(?: function)?`,
    'increasing',
  ],
  [
    `(?:for (?:what|which)(?: range of)? values of [a-z]|on which interval|where) is@ (?:an? )?(decreasing)(?: function)?`,
    'decreasing',
  ],
  [`where does@ have (?:a )?(?:gradient|slope) (?:of )?${NUMBER}`, 'where'],
  [`(?:at|for) which (?:value of )?[a-z] is the (?:gradient|slope) of@ (?:equal to )?${NUMBER}`, 'where'],
  [
    `${ASK} (?:all )?(?:the )?(?:possible )?(?:values? of [a-z]|x ?-? ?coordinates?|[a-z]) (?:for which|where|at which|such that|when|of the points? (?:where|at which)) (?:the )?(?:gradient|slope|derivative|dy/dx|d[a-z]/d[a-z])(?: of@)? (?:is|equals|=|is equal to|has gradient|takes the value) ?${NUMBER}`,
    'where',
  ],
  [
    `${ASK} (?:all )?(?:the )?(?:values? of [a-z]|x ?-? ?coordinates? of the points?) (?:for which|where|at which) (?:the curve@|@|the tangent to@) has (?:a )?gradient (?:of )?${NUMBER}`,
    'where',
  ],
  [
    `${ASK} (?:the )?(?:set of |range of )?(?:values? of [a-z]|interval|values) (?:for which|where|on which|over which|when)@ (?:is )?(?:an? )?(increasing)(?: function)?`,
    'increasing',
  ],
  [
    `${ASK} (?:the )?(?:set of |range of )?(?:values? of [a-z]|interval|values) (?:for which|where|on which|over which|when)@ (?:is )?(?:an? )?(decreasing)(?: function)?`,
    'decreasing',
  ],
  [`${ASK} (?:the )?(?:minimum|least|smallest|lowest) value(?: of@)?`, 'least'],
  [`${ASK} (?:the )?(?:maximum|greatest|largest|highest) value(?: of@)?`, 'greatest'],
  [
    `${ASK} (?:the )?x ?-? ?(?:coordinates?|values?) of (?:the |any |each |both |all the )*(?:stationary|turning|critical|maximum and minimum|minimum and maximum) points?(?: (?:of|on)@)?`,
    'place',
  ],
  [
    `${ASK} (?:the )?(?:coordinates of |position of )?(?:the |any |all )*(?:stationary|turning) points?(?: (?:of|on)@)?,? and (?:determine|state|find|give|decide|identify) (?:(?:its|their|the) nature|whether (?:it is|they are) (?:a )?(?:maximum|minimum|maxima|minima)s? or (?:a )?(?:maximum|minimum|maxima|minima)s?)(?: of each)?`,
    'nature',
  ],
  [
    `${ASK} (?:the )?(?:gradient|slope)(?: of@)? (?:at the point )?where it (?:crosses|cuts|meets) the y ?-? ?axis`,
    'axis',
  ],
];

const PATTERNS = REQUESTS.flatMap(([source, wish]) => {
  const inside = source.replace(/@/g, ` ${CURVE}`).replace(/ {2,}/g, ' ');
  const once =
    source.split('@').length === 2 ? [{ pattern: new RegExp(`^(?:${inside})$`, 'i'), wish, first: false }] : [];
  const told = source.replace(/@/g, IT);
  return [...once, { pattern: new RegExp(`^${FIRST}(?:${told})$`, 'i'), wish, first: true }];
});

function curveFrom(name: string | undefined, formula: string): Curve | null {
  const read = formulaIn(formula, null);
  return read === null || name === read.variable
    ? null
    : { body: read.body, variable: read.variable, name: name ?? 'y' };
}

function expressionIn(latex: string): Expression | null {
  const reading = parseExpression(latex);
  return reading.kind === 'expression' ? reading.expression : null;
}

/** The derivative as lines and as an expression. */
function slopeOf(
  curve: Curve,
): { readonly steps: RuleSolution['steps']; readonly slope: Expression; readonly latex: string } | null {
  const derived = derivativeSteps(curve.body, curve.variable);
  const slope = derived === null ? null : expressionIn(derived.latex);
  return derived === null || slope === null ? null : { steps: derived.steps, slope, latex: derived.latex };
}

/** Where the gradient has a value. */
function whereSlope(curve: Curve, value: Fraction): RuleSolution | null {
  const found = slopeOf(curve);
  if (found === null) return null;
  const statement: Statement = { kind: 'relation', sides: [found.slope, numberNode(value)], signs: ['='] };
  const solved = workEquation({ task: 'solve', statements: [statement], unknowns: [curve.variable], text: '' });
  if (solved === null) return null;
  const put = {
    reason: `The gradient is to be $${writeNumber(value)}$.`,
    expression: `${found.latex}=${writeNumber(value)}`,
  };
  return {
    topic: 'derivatives',
    method: 'slopeQuestions',
    steps: [...found.steps, put, ...solved.steps],
    answer: solved.answer,
  };
}

/** Where the function rises or falls: the derivative is positive or negative. */
function rising(curve: Curve, sign: '>' | '<'): RuleSolution | null {
  const found = slopeOf(curve);
  const reading = found === null ? null : parseStatement(`${found.latex}${sign}0`);
  if (found === null || reading?.kind !== 'statement') return null;
  const problem: Understood = { task: 'solve', statements: [reading.statement], unknowns: [curve.variable], text: '' };
  const solved = solveInequality(problem) ?? solveQuadraticInequality(problem);
  if (solved === null) return null;
  const word =
    sign === '>' ? 'increases where its derivative is positive' : 'decreases where its derivative is negative';
  const put = { reason: `A function ${word}.`, expression: `${found.latex}${sign}0` };
  return {
    topic: 'derivatives',
    method: 'slopeQuestions',
    steps: [...found.steps, put, ...solved.steps],
    answer: solved.answer,
  };
}

const POINT = /\(([^,()]+),([^,()]+)\)/g;

/** The least or greatest value of a parabola, or the places or the nature of the stationary points. */
function extreme(curve: Curve, wish: 'least' | 'greatest' | 'place' | 'nature'): RuleSolution | null {
  const points = workStationaryPoints(curve);
  const second = workSecondDerivative(curve, null);
  if (points === null || second === null) return null;
  const all = [...points.answer.matchAll(POINT)].map(([, x = '', y = '']) => ({ x, y }));
  const [only, ...more] = all;
  if (only === undefined) return null;
  if (wish === 'place') {
    const answer = all.map(({ x }) => `${curve.variable}=${x}`).join('\\text{ or }');
    return { ...points, answer };
  }
  if (wish === 'nature') return natures(curve, points, all);
  if (more.length > 0 || !/^-?\d+$/.test(second.answer)) return null;
  return second.answer.startsWith('-') === (wish === 'greatest') ? { ...points, answer: only.y } : null;
}

function natures(
  curve: Curve,
  points: RuleSolution,
  all: readonly { readonly x: string; readonly y: string }[],
): RuleSolution | null {
  const kinds = all.map(({ x, y }) => {
    const [at] = rationalRoots(`x=${x}`, 'x') ?? [];
    const second = at === undefined ? null : workSecondDerivative(curve, at);
    const [value] = second === null ? [] : (rationalRoots(`x=${second.answer}`, 'x') ?? []);
    if (second === null || value === undefined || value.equals(0)) return null;
    const kind = value.s > 0n ? 'minimum' : 'maximum';
    const step = {
      reason: `The second derivative at $${curve.variable}=${x}$ is ${value.s > 0n ? 'positive: a minimum' : 'negative: a maximum'}.`,
      expression: second.steps.at(-1)?.expression ?? '',
    };
    return { step, text: `(${x},${y})\\text{ ${kind}}` };
  });
  if (!kinds.every((kind) => kind !== null)) return null;
  return {
    ...points,
    steps: [...points.steps, ...kinds.map(({ step }) => step)],
    answer: kinds.map(({ text }) => text).join(',\\ '),
  };
}

function work(curve: Curve, wish: Wish, value: string | undefined): RuleSolution | null {
  switch (wish) {
    case 'where': {
      const number = value === 'zero' ? new Fraction(0) : typedNumber(value ?? '');
      return number === null ? null : whereSlope(curve, number);
    }
    case 'increasing':
      return rising(curve, '>');
    case 'decreasing':
      return rising(curve, '<');
    case 'axis':
      return rationalValue(curve.body, { [curve.variable]: new Fraction(0) }) === null
        ? null
        : workGradientAt(curve, new Fraction(0));
    default:
      return extreme(curve, wish);
  }
}

/** Where a curve has a gradient, where it rises or falls, its least and greatest value, its stationary points and their nature. */
export function slopeQuestions(problem: Understood): RuleSolution | null {
  if (
    !/gradient|slope|increas|decreas|minimum|maximum|least|greatest|stationary|turning|critical|derivative|d[a-z] ?\/ ?d/i.test(
      problem.text,
    )
  )
    return null;
  const text = calculusText(problem.text);
  for (const { pattern, wish, first } of PATTERNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const groups = found.slice(1);
    const [name, formula, value] = first
      ? [groups[0], groups[1], groups[2]]
      : [
          groups.at(wish === 'where' ? -3 : 0),
          groups.find((group) => group !== undefined && group.length > 1),
          groups.at(-1),
        ];
    const curve =
      formula === undefined ? null : curveFrom(name !== undefined && name.length === 1 ? name : undefined, formula);
    const worked = curve === null ? null : work(curve, wish, value);
    if (worked !== null) return worked;
  }
  return null;
}
