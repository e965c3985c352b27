import { parseExpression } from '../../../reading/parseExpression.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { polynomialOf, writeMonomials } from '../../monomials.ts';
import { rationalValue } from '../../rationalValue.ts';
import { exactAt, exactPlace } from '../exactAt.ts';
import { writeExact } from '../exactValue.ts';
import type { ScriptFacts, ScriptWish } from './scriptFacts.ts';
import { areaQuestion, revolutionQuestion } from './scriptAreas.ts';
import { forConstant } from './scriptConstants.ts';
import {
  curveOf,
  definite,
  intervalOf,
  latexOf,
  lengthUnit,
  placeOf,
  single,
  told,
  wants,
  withUnit,
} from './scriptCurve.ts';
import type { ScriptCurve } from './scriptCurve.ts';
import { motionQuestion, runQuestion } from './scriptMotion.ts';
import { numberIn } from './scriptTokens.ts';

/** The moves told, each once: "for huge x … as x → ∞". */
function uniqueArrows({ arrows }: ScriptFacts): ScriptFacts['arrows'] {
  return arrows.filter((arrow, index) => arrows.findIndex(({ letter, to, side }) => letter === arrow.letter && to === arrow.to && side === arrow.side) === index); // prettier-ignore
}

function limitQuestion(facts: ScriptFacts): Rewording | null {
  const bare = facts.wishes.size === 0 && uniqueArrows(facts).length === 1 && facts.results.length === 0;
  if (!bare && !wants(facts, 'limit', 'asymptote') && !(facts.wishes.has('asymptote') && facts.wishes.size === 1))
    return null;
  if (facts.next.length + facts.gaps.length > 0) return null;
  const named = facts.wishes.has('asymptote') ? facts.curves.filter(({ text }) => !(/^[a-z]$/.test(text) && facts.letters.includes(text))) : facts.curves; // prettier-ignore
  const height = facts.curves.find((curve) => !named.includes(curve))?.text;
  const curve = single({
    ...facts,
    curves: named,
    letters: facts.letters.filter((letter) => letter !== height && letter !== 'l'),
  });
  if (curve === null || told(facts, 'arrows', 'values') > 0) return null;
  const [arrow, second] = uniqueArrows(facts);
  const [value, ...others] = facts.values.filter(({ letter, text }) => !facts.arrows.some((one) => one.letter === letter && one.to === text)); // prettier-ignore
  if (second !== undefined || others.length > 0 || (arrow !== undefined && value !== undefined)) return null;
  const open = facts.sequence || facts.wishes.has('asymptote');
  const to = arrow?.to ?? value?.text ?? (open ? 'infinity' : null);
  if (to === null || (facts.sequence && to !== 'infinity') || (facts.wishes.has('asymptote') && to !== 'infinity')) return null; // prettier-ignore
  const letter = arrow?.letter || curve.variable;
  const side = [...new Set(`${arrow?.side ?? ''}${facts.side}`)].join('');
  if (letter !== curve.variable || side.length > 1) return null;
  const end = to === '-infinity' ? '-\\infty' : to === 'infinity' ? '\\infty' : latexOf(to);
  const question = `$\\lim_{${letter}\\to ${end}${side === '' ? '' : `^${side}`}} (${curve.latex})$`;
  if (facts.wishes.has('asymptote') && !facts.wishes.has('limit'))
    return { question, finish: (answer) => (/infty/.test(answer) ? null : { steps: [], answer: `y=${answer}` }) };
  return { question };
}

/** Which request about the curve at a place, or about the whole of it, is made. */
const CURVE_REQUESTS: Readonly<Partial<Record<ScriptWish, string>>> = {
  stationary: 'Find the coordinates of the stationary points of the curve',
  place: 'Find the x-coordinates of the stationary points of the curve',
  greatest: 'Find the maximum value of',
  least: 'Find the minimum value of',
  increasing: 'Find the values of x for which the function is increasing',
  decreasing: 'Find the values of x for which the function is decreasing',
};

function slopeQuestion(facts: ScriptFacts): Rewording | null {
  const curve = single(facts);
  if (curve === null) return null;
  const { latex, variable, name } = curve;
  const y = name === '' || name === variable ? 'y' : name;
  const as = `$y=${latex}$`;
  if (facts.slopeValues.length === 0 && (wants(facts, 'tangent', 'gradient') || wants(facts, 'normal', 'tangent'))) {
    const at = told(facts, 'values', 'places', 'points') > 0 ? null : placeOf(facts, curve);
    if (at === null || facts.wishes.has('gradient')) return null;
    const kind = facts.wishes.has('normal') ? 'normal' : 'tangent';
    return { question: `Find the equation of the ${kind} to the curve ${as} at $${variable}=${latexOf(at)}$` };
  }
  if (wants(facts, 'derivative') || wants(facts, 'gradient', 'derivative')) {
    if (told(facts, 'values', 'places', 'points', 'conditions') > 0) return null;
    if (facts.values.length + facts.places.length + facts.points.length === 0)
      return facts.wishes.has('derivative') ? { question: `Differentiate $${latex}$ with respect to $${variable}$` } : null; // prettier-ignore
    const at = placeOf(facts, curve);
    if (at === null) return null;
    return (
      exactSlope(curve, at) ?? { question: `Find the gradient of the curve ${as} at $${variable}=${latexOf(at)}$` }
    );
  }
  if (wants(facts, 'second', 'derivative')) {
    if (told(facts, 'values', 'places', 'points') > 0) return null;
    const open = facts.values.length + facts.places.length + facts.points.length === 0;
    const at = open ? '' : placeOf(facts, curve);
    if (at === null) return null;
    return { question: `Find the second derivative of $${y}=${latex}$${at === '' ? '' : ` at $${variable}=${latexOf(at)}$`}` }; // prettier-ignore
  }
  return wholeCurve(facts, curve);
}

/** The gradient at a multiple of π: the derivative first, then its exact value. */
function exactSlope({ latex, variable }: ScriptCurve, at: string): Rewording | null {
  const end = numberIn(at);
  const place =
    (/pi|π/.test(at) ||
      /e\^|\\(?:ln|sin|cos)|\\frac\{[^{}]*\}\{[^{}]*[a-z][^{}]*[-+]|\\frac\{[^{}]*\}\{[^{}]*[-+][^{}]*[a-z]/.test(
        latex,
      )) &&
    end !== null
      ? exactPlace(end)
      : null;
  if (place === null) return null;
  return {
    question: `Differentiate $${latex}$ with respect to $${variable}$`,
    finish: (answer) => {
      const reading = parseExpression(answer);
      const value = reading.kind === 'expression' ? exactAt(reading.expression, variable, place) : null;
      if (value === null) return null;
      const written = writeExact(value);
      return { steps: [{ reason: `Put $${variable}=${latexOf(at)}$ in.`, expression: written }], answer: written };
    },
  };
}

/** "The number of cakes that gives the biggest profit": where it is, not how much. */
const ASKS_PLACE =
  /\b(?:number|price|length|width|height|radius|speed|time|size|value|dose|depth|temperature|output|amount|quantity|level|many)\b[^;]*?\b(?:that|which|should|would|will|must|to|needed|required|needs?|does)\b[^;]*\b(?:gives?|giving|makes?|maximi\w+|minimi\w+|produces?|earns?|yields?|leads? to|results? in|gets?)\b[^;]*\b(?:maxim|greatest|biggest|largest|highest|most|best|minim|least|lowest|smallest|cheapest|profit|cost|area|volume)|\b(?:the time|what time|when|how long|how many (?:seconds|minutes|hours|days|weeks|years))\b[^;]*\b(?:maxim|greatest|biggest|largest|highest|top|minim|least|lowest|smallest)/;

/** "Find the profit when the number of cakes gives the biggest profit": how much after all. */
const ASKS_SIZE =
  /\b(?:find|what is|calculate|work out|determine|state) (?:the |its )?(?:daily |weekly |total )?(?:profit|cost|revenue|income|area|volume|height|maximum|greatest|largest|biggest|highest|least|minimum|lowest|smallest)\b|\bhow (?:high|much|big|large)\b/;

/** Stationary points, greatest values, where a curve rises, where it has a gradient. */
function wholeCurve(facts: ScriptFacts, { latex, variable }: ScriptCurve): Rewording | null {
  const as = `$y=${latex}$`;
  if (told(facts, 'slopeValues', 'conditions') > 0) return null;
  const [slope, ...more] = new Set(facts.slopeValues.map(latexOf));
  if (slope !== undefined) {
    const where = [...facts.wishes].every((wish) => ['place', 'stationary', 'derivative', 'where', 'tangent'].includes(wish)); // prettier-ignore
    if (more.length > 0 || !where || facts.conditions.length > 0) return null;
    const asksPoints = /\b(?:points?|coordinates)\b|\bwhere on (?:the|this|its) (?:curve|graph|parabola)\b/.test(facts.text) && !/\bx[- ]?coordinates?\b|\bvalues? of\b/.test(facts.text); // prettier-ignore
    if (asksPoints) return latexOf(slope) === '0' ? { question: `Find the coordinates of the stationary points of the curve ${as}` } : null; // prettier-ignore
    if (latexOf(slope) === '0') return { question: `Find the x-coordinates of the stationary points of the curve ${as}` }; // prettier-ignore
    return { question: `Find the values of ${variable} for which the gradient of the curve ${as} is ${slope}` };
  }
  if (wants(facts, 'nature', 'stationary', 'place'))
    return { question: `Find the stationary points of the curve ${as} and determine their nature` };
  if (wants(facts, 'place', 'stationary')) return { question: `${CURVE_REQUESTS.place ?? ''} ${as}` };
  if (wants(facts, 'stationary')) return { question: `${CURVE_REQUESTS.stationary ?? ''} ${as}` };
  if (
    (wants(facts, 'greatest') || wants(facts, 'least')) &&
    ASKS_PLACE.test(facts.text) &&
    !ASKS_SIZE.test(facts.text)
  ) {
    const kind = facts.wishes.has('greatest') ? 'maximum' : 'minimum';
    return {
      question: `Find the stationary points of the curve ${as} and determine their nature`,
      finish: (answer) => onlyPlace(answer, kind, variable, ''),
    };
  }
  if (wants(facts, 'greatest') || wants(facts, 'least')) {
    const kind = facts.wishes.has('greatest') ? 'greatest' : 'least';
    const unit = /\b(?:height|displacement|distance)\b/.test(facts.text) ? lengthUnit(facts) : '';
    if (/\b(?:point|coordinates|turning)\b/.test(facts.text))
      return {
        question: `Find the stationary points of the curve ${as} and determine their nature`,
        finish: (answer) => onlyPoint(answer, kind === 'greatest' ? 'maximum' : 'minimum'),
      };
    return { question: `${CURVE_REQUESTS[kind] ?? ''} ${as}`, finish: withUnit(unit) };
  }
  if (wants(facts, 'when greatest', 'greatest') || wants(facts, 'when least', 'least')) {
    const unit = facts.timers.length > 0 && /\bsec/.test(facts.text) ? 's' : '';
    return {
      question: `Find the stationary points of the curve ${as} and determine their nature`,
      finish: (answer) => onlyPlace(answer, facts.wishes.has('when greatest') ? 'maximum' : 'minimum', variable, unit),
    };
  }
  if (wants(facts, 'increasing') || wants(facts, 'decreasing')) {
    const word = facts.wishes.has('increasing') ? 'increasing' : 'decreasing';
    return { question: `Find the values of ${variable} for which ${as} is ${word}` };
  }
  return null;
}

/** The one stationary point of the kind wanted. */
function onlyPoint(answer: string, kind: string): ReturnType<NonNullable<Rewording['finish']>> {
  const points = [...answer.matchAll(/(\([^,()]+,[^()]*\))\\text\{ (maximum|minimum)\}/g)].filter(([, , one]) => one === kind); // prettier-ignore
  const [, point] = points[0] ?? [];
  if (point === undefined || points.length > 1) return null;
  return { steps: [{ reason: `It is a ${kind}.`, expression: point }], answer: point };
}

/** The place of the one stationary point of the kind wanted. */
function onlyPlace(
  answer: string,
  kind: string,
  variable: string,
  unit: string,
): ReturnType<NonNullable<Rewording['finish']>> {
  const points = [...answer.matchAll(/\(([^,()]+),[^()]*\)\\text\{ (maximum|minimum)\}/g)].filter(([, , one]) => one === kind); // prettier-ignore
  const at = points[0]?.[1];
  if (at === undefined || points.length > 1) return null;
  const line = `${variable}=${at}`;
  const steps = [{ reason: `It is there that the value is a ${kind}.`, expression: line }];
  return { steps, answer: unit === '' ? line : `${line}\\text{ ${unit}}` };
}

/** "Multiply out first": the terms, where it is a polynomial. */
function expandedBody(latex: string): string {
  const reading = parseExpression(latex);
  const terms = reading.kind === 'expression' ? polynomialOf(reading.expression) : null;
  return terms === null ? latex : writeMonomials(terms);
}

function integralQuestion(facts: ScriptFacts): Rewording | null {
  if (facts.wishes.size === 1 && facts.wishes.has('run') && /\brate\b|\bper [a-z]+/.test(facts.text)) {
    const rate = single(facts);
    return rate === null ? null : runQuestion(facts, rate);
  }
  const curve = single(facts);
  if (curve === null || !wants(facts, 'integral')) return null;
  const { latex, variable } = curve;
  if (told(facts, 'ends', 'conditions') > 0) return null;
  const interval = intervalOf(facts);
  if (interval !== null) return { question: definite(latex, variable, interval) };
  const positive = facts.conditions.some(({ letter, other, text }) => letter === variable && other === '>' && text === '0') || new RegExp(`#l\\d+ (?:is )?positive`).test(facts.text); // prettier-ignore
  if (facts.conditions.length > 0 && !positive) return null;
  if (facts.ends.length + facts.firsts.length > 0) return null;
  const terms = /\b(?:multiply(?:ing)? out|expand(?:ing)?)\b/.test(facts.text) ? expandedBody(latex) : latex;
  const question = `$\\int (${terms})\\,d${variable}$`;
  return positive ? { question, finish: (answer) => ({ steps: [], answer: answer.replaceAll(`|${variable}|`, ` ${variable}`) }) } : { question }; // prettier-ignore
}

function averageQuestion(facts: ScriptFacts): Rewording | null {
  const [curve, interval] = [single(facts), intervalOf(facts)];
  if (curve === null || interval === null || !wants(facts, 'average') || told(facts, 'ends') > 0) return null;
  const width = [numberIn(interval[0]), numberIn(interval[1])].map((end) => (end === null ? null : rationalValue(end)));
  const [from, to] = width;
  if (!from || !to || from.compare(to) >= 0) return null;
  const by = to.sub(from);
  return {
    question: definite(curve.latex, curve.variable, interval),
    finish: (answer) => {
      const reading = parseExpression(answer);
      const value = reading.kind === 'expression' ? rationalValue(reading.expression) : null;
      if (value === null) return null;
      const mean = latexOf(value.div(by).toFraction());
      return { steps: [{ reason: `Divide by the width of the interval, $${latexOf(by.toFraction())}$.`, expression: `${answer}\\div ${latexOf(by.toFraction())}=${mean}` }], answer: mean }; // prettier-ignore
    },
  };
}

/** A curve by its gradient and a point. */
function throughQuestion(facts: ScriptFacts): Rewording | null {
  const [slope, ...more] = facts.slopes;
  if (slope === undefined || more.length > 0 || facts.curves.length > 0) return null;
  if ([...facts.wishes].some((wish) => wish !== 'derivative' && wish !== 'gradient' && wish !== 'integral'))
    return null;
  const curve = curveOf({ ...slope, name: slope.name }, { ...facts, values: [] });
  if (curve === null || told(facts, 'slopes', 'values', 'points', 'heights') > 0) return null;
  const condition = conditionOf(facts, slope.name, curve.variable);
  if (condition === null || ![...facts.letters, ...facts.names].every((letter) => letter === slope.name || letter === curve.variable || letter === 'c' || letter === 'y')) return null; // prettier-ignore
  const [at, value] = condition;
  const y = slope.name === curve.variable ? 'y' : slope.name || 'y';
  return {
    question: `Given that $\\frac{dy}{d${curve.variable}}=${curve.latex}$ and that y=${value} when ${curve.variable}=${at}, find y in terms of ${curve.variable}.`, // prettier-ignore
    finish: (answer) => ({ steps: [], answer: y === 'y' ? answer : answer.replace(/^y(?==)/, /[fgh]/.test(y) ? `${y}(${curve.variable})` : y) }), // prettier-ignore
  };
}

function conditionOf(facts: ScriptFacts, name: string, variable: string): readonly [string, string] | null {
  const [point, height] = [facts.points[0], facts.heights[0]];
  const at = facts.values.find(({ letter }) => letter === variable);
  const value = facts.values.find(({ letter }) => letter === name);
  const count = facts.points.length + facts.heights.length + (facts.values.length === 0 ? 0 : 1);
  if (count !== 1 || (facts.values.length > 0 && (facts.values.length !== 2 || at === undefined || value === undefined))) return null; // prettier-ignore
  if (point !== undefined) return [point.text, point.other];
  if (height !== undefined) return height.name === name ? [height.text, height.other] : null;
  return at === undefined || value === undefined ? null : [at.text, value.text];
}

const QUESTIONS: readonly ((facts: ScriptFacts) => Rewording | null)[] = [
  forConstant, limitQuestion, motionQuestion, slopeQuestion, integralQuestion, averageQuestion, areaQuestion, revolutionQuestion, throughQuestion,
]; // prettier-ignore

/** What a question about calculus comes to, in words the rules know; `null` where the facts do not make one question. */
export function scriptQuestion(facts: ScriptFacts): Rewording | null {
  for (const question of QUESTIONS) {
    const found = question(facts);
    if (found !== null) return found;
  }
  return null;
}
