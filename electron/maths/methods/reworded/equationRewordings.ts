import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { words } from '../words/phrases.ts';
import { byPattern, readSayings, say, sentenceOf, USUAL } from './rewording.ts';
import type { Piece, Rewording, RewordRule } from './rewording.ts';

const ANSWER = '(?:give|write|state|express|leave) (?:your |the )?(?:answer|solution|solution set)';
const BOUND = String.raw`(-?(?:\d+(?:\.\d+)?|\\frac\{\d+\}\{\d+\}))`;

/** `-2<x\le 8` as `(-2,8]`; `null` for what is no interval. */
function asInterval(answer: string): string | null {
  const parts = answer.split('\\text{ or }').map((part) => {
    const bare = part
      .replace(/\\le(?![a-z])\s*/g, '≤')
      .replace(/\\ge(?![a-z])\s*/g, '≥')
      .replace(/\s/g, '');
    const [, low, first, second, high] = new RegExp(`^${BOUND}([<≤])[a-z]([<≤])${BOUND}$`).exec(bare) ?? [];
    if (low !== undefined && high !== undefined)
      return `${first === '≤' ? '[' : '('}${low},${high}${second === '≤' ? ']' : ')'}`;
    const [, sign, bound] = new RegExp(`^[a-z]([<≤>≥])${BOUND}$`).exec(bare) ?? [];
    if (sign === undefined || bound === undefined) return null;
    if (sign === '<' || sign === '≤') return `(-\\infty,${bound}${sign === '≤' ? ']' : ')'}`;
    return `${sign === '≥' ? '[' : '('}${bound},\\infty)`;
  });
  return parts.every((part) => part !== null) ? parts.join('\\cup ') : null;
}

function solved(...pieces: readonly Piece[]): Rewording | null {
  const [piece, ...more] = pieces;
  return piece?.statement?.kind === 'relation' && more.length === 0 ? { question: `Solve ${piece.text}` } : null;
}

function interval(...pieces: readonly Piece[]): Rewording | null {
  const rewording = solved(...pieces);
  if (rewording === null) return null;
  return {
    ...rewording,
    finish: (answer) => {
      const written = asInterval(answer);
      return written === null
        ? null
        : { steps: [{ reason: 'Write it as an interval.', expression: written }], answer: written };
    },
  };
}

/** The coefficients of the powers of a letter, each an expression in the other. */
function coefficientsIn(body: Expression, letter: string): readonly [string, string, string] | null {
  const terms = polynomialOf(body);
  if (terms === null) return null;
  const of = (power: number): string => {
    const fitting = terms.filter(({ powers }) => (powers.find(([name]) => name === letter)?.[1] ?? 0) === power);
    const rest = fitting.map((term) => ({ ...term, powers: term.powers.filter(([name]) => name !== letter) }));
    return rest.length === 0 ? '0' : writeMonomials(rest);
  };
  const highest = Math.max(...terms.map(({ powers }) => powers.find(([name]) => name === letter)?.[1] ?? 0));
  return highest === 2 ? [of(2), of(1), of(0)] : null;
}

type Roots = '=' | '<' | '>';
const GUARD = /^-|.[+-]/;

/** "x² + kx + 16 = 0 has equal roots; find k": the discriminant as an equation or inequality in k. */
export function discriminant(sign: Roots) {
  return (...pieces: readonly Piece[]): Rewording | null => {
    const [equation, target] = [pieces[0], pieces.at(-1)];
    if (equation?.statement?.kind !== 'relation' || equation.statement.signs.join() !== '=' || target === undefined)
      return null;
    const [left, right] = equation.statement.sides;
    const letters = symbolsIn(equation.statement);
    const constant = target.text.replace(/[\s$]/g, '');
    const [unknown, ...others] = letters.filter((letter) => letter !== constant);
    if (
      left === undefined ||
      right === undefined ||
      unknown === undefined ||
      others.length > 0 ||
      !letters.includes(constant)
    )
      return null;
    const moved: Expression = {
      kind: 'sum',
      terms: [left, { kind: 'negative', operand: { kind: 'sum', terms: [right] } }],
    };
    const isZero = right.kind === 'number' && right.value.equals(0);
    const found = coefficientsIn(isZero ? left : moved, unknown);
    if (found === null) return null;
    const [a, b, c] = found.map((text) => (GUARD.test(text) || /[a-z\d]{2}/.test(text) ? `(${text})` : text));
    const inequality = `${b}^2-4\\times ${a}\\times ${c}${sign}0`;
    const reason = {
      '=': 'Equal roots: the discriminant $b^2-4ac$ is zero.',
      '>': 'Two different real roots: the discriminant $b^2-4ac$ is positive.',
      '<': 'No real roots: the discriminant $b^2-4ac$ is negative.',
    }[sign];
    return {
      question: `Solve $${b}^2-4(${a})(${c})${sign}0$`,
      lead: [{ reason, expression: inequality }],
      finish: (answer) => {
        if (answer.startsWith('\\text')) return null;
        return found[0].includes(constant) ? stillQuadratic(answer, found[0], constant, sign) : { steps: [], answer };
      },
    };
  };
}

/** Where the constant stands before the square it may not make that zero: there would be no quadratic. */
function stillQuadratic(answer: string, front: string, constant: string, sign: Roots) {
  const roots = sign === '=' ? rationalRoots(answer, constant) : null;
  const reading = parseExpression(front);
  if (roots === null || reading.kind !== 'expression') return null;
  const fit = roots.filter((root) => rationalValue(reading.expression, { [constant]: root })?.equals(0) === false);
  if (fit.length === 0) return null;
  const left = fit.map((root) => `${constant}=${writeNumber(root)}`).join('\\text{ or }');
  const reason = `With $${front}=0$ it would be no quadratic.`;
  return { steps: fit.length === roots.length ? [] : [{ reason, expression: left }], answer: left };
}

const QUADRATIC =
  '(?:(?:given that |if )?(?:the |a )?(?:quadratic )?(?:equation |quadratic )?#(?: ,)? (?:where # is a (?:positive |negative |non-zero |real )?constant ,? ?)?)(?:has|have|having)';
const K =
  '(?: ,)? ?(?:find|work out|determine|what (?:is|are)|calculate|state)(?: (?:all )?(?:the )?(?:possible |exact )?(?:values?|set of (?:possible )?values|range of (?:possible )?values)(?: or values)? of)?(?: the constant)? #';
const FOR_WHICH =
  '(?:find|work out|determine|calculate|for (?:what|which))(?: (?:all )?(?:the )?(?:possible )?)?(?:values?|set of values|range of values) of #(?: for which| such that| so that|if| that make| does)? (?:the )?(?:quadratic )?(?:equation )?# (?:has|have|having)';
const EQUAL =
  ' (?:two |a pair of |real )*(?:equal|repeated|coincident)(?: real)? roots?| (?:a )?(?:repeated|double) root| (?:exactly |only |just )?(?:one|1) (?:distinct |real )*(?:root|solution)';
const TWO =
  ' (?:two |2 )(?:distinct|different)(?: and real)?(?: real)? (?:roots|solutions)| two real and (?:distinct|different) roots| (?:distinct|different) real roots';
const NONE = ' no real (?:roots|solutions)';

/** The formulas stand in the other order: the letter first. */
function turned(build: (...pieces: readonly Piece[]) => Rewording | null) {
  return (...pieces: readonly Piece[]): Rewording | null => build(...pieces.toReversed());
}

const RULES: readonly RewordRule[] = [
  [[`solve # (?:and|,)? ?(?:then )?${ANSWER} (?:in|using|with) interval notation`, '(?:write|give|express|state|find)(?: down)? (?:in|using) interval notation (?:the )?(?:solution|solutions|solution set|set of solutions)(?: set)? (?:of|to) (?:the inequality )?#', '(?:write|give|express|state|find)(?: down)? (?:the )?(?:solution|solutions|solution set|set of solutions)(?: set)? (?:of|to) (?:the inequality )?# (?:in|using) interval notation', 'solve # (?:in|using|with) interval notation'], interval],
  [`solve # (?:and|,)? ?${ANSWER} as an? (?:double|compound|single|combined)? ?inequality|${ANSWER} (?:to|of) # as an? (?:double|single|compound) inequality`, solved],
  [`${QUADRATIC}(?:${EQUAL})${K}`, discriminant('=')],
  [`${QUADRATIC}(?:${TWO})${K}`, discriminant('>')],
  [`${QUADRATIC}(?:${NONE})${K}`, discriminant('<')],
  [`${FOR_WHICH}(?:${EQUAL})`, turned(discriminant('='))],
  [`${FOR_WHICH}(?:${TWO})`, turned(discriminant('>'))],
  [`${FOR_WHICH}(?:${NONE})`, turned(discriminant('<'))],
]; // prettier-ignore

/** Equations and inequalities asked for in other words than the rules know. */
export const equationRewordings = byPattern(RULES);

const TOTALS: readonly (readonly [pattern: RegExp, total: number, name: string])[] = [
  [/\btriangle\b/, 180, 'The angles of a triangle add up to $180^\\circ$.'],
  [/\bquadrilateral\b|\bkite\b|\btrapezium\b/, 360, 'The angles of a quadrilateral add up to $360^\\circ$.'],
  [/\bstraight line\b/, 180, 'Angles on a straight line add up to $180^\\circ$.'],
  [/\b(?:around|round|at|about) a point\b/, 360, 'Angles around a point add up to $360^\\circ$.'],
  [/\bpentagon\b/, 540, 'The angles of a pentagon add up to $540^\\circ$.'],
];
const ANGLE_SAYINGS = [
  say(
    'angles',
    String.raw`(?:(?:interior |three |four |3 |4 )*angles?(?: (?:of|in|on|at|around|round|about|which|that|lie|lying|sizes?|measuring|measure|are|have|has|is|form|make|meet|inside|a|the|this|straight line|point|triangle|quadrilateral|pentagon|scalene|kite|trapezium|in degrees))* )#(?: ,? ?(?:and )?#)?(?: ,? ?(?:and )?#)?(?: ,? ?(?:and )?#)?(?: ,? ?(?:and )?#)?`,
  ),
  say(
    'angles',
    String.raw`(?:triangle|quadrilateral|pentagon) (?:has|with) angles (?:of |measuring )?#(?: ,? ?(?:and )?#)?(?: ,? ?(?:and )?#)?(?: ,? ?(?:and )?#)?`,
  ),
  say('largest', '(?:largest|biggest|greatest)(?: of the)?(?: angles?)?'),
  say('smallest', '(?:smallest|least)(?: of the)?(?: angles?)?'),
  say('letter', '(?:value of )?#'),
];
const ANGLE_IDLE = words(
  `${USUAL} triangle quadrilateral straight line point pentagon size value angle degrees equation form solve set up hence all`,
);

/** "The angles of a triangle are x°, 2x° and (x + 20)°. Find x": the angles add up to a known sum. */
export function angleRewordings(problem: string): Rewording | null {
  if (!/angles/i.test(problem) || /similar|congruent|isosceles|equilateral|parallel|exterior|right/i.test(problem))
    return null;
  const sentence = sentenceOf(problem);
  const said = sentence === null ? null : readSayings(sentence, ANGLE_SAYINGS, ANGLE_IDLE);
  if (sentence === null || said === null) return null;
  const facts = storyFacts(said);
  const totals = TOTALS.filter(([pattern]) => pattern.test(sentence.skeleton));
  const [total, ...otherTotals] = totals;
  const [angles, letterFact] = [facts.only('angles'), facts.only('letter')];
  if (total === undefined || otherTotals.length > 0 || angles === undefined || angles.pieces.length < 2) return null;
  const sides = angles.pieces.map(({ statement }) => (statement?.kind === 'expression' ? statement.expression : null));
  if (!sides.every((side) => side !== null)) return null;
  const [letter, ...others] = new Set(sides.flatMap((expression) => symbolsIn({ kind: 'expression', expression })));
  if (letter === undefined || others.length > 0) return null;
  const wanted = (['largest', 'smallest'] as const).filter((kind) => facts.all(kind).length > 0);
  if (!facts.all('letter').every(({ pieces }) => pieces[0]?.text === letter)) return null;
  if (
    wanted.length + (letterFact === undefined ? 0 : 1) !== 1 ||
    (/triangle/.test(sentence.skeleton) && sides.length !== 3)
  )
    return null;
  if (/quadrilateral|kite|trapezium/.test(sentence.skeleton) && sides.length !== 4) return null;
  if (/pentagon/.test(sentence.skeleton) && sides.length !== 5) return null;
  const equation = `${sides.map((side, index) => (index > 0 && side.kind === 'sum' ? `(${toLatex(side)})` : toLatex(side))).join('+')}=${total[1]}`;
  return {
    question: `Solve $${equation}$`,
    lead: [{ reason: total[2], expression: equation }],
    finish: (answer) => {
      const [root] = rationalRoots(answer, letter) ?? [];
      const sizes = root === undefined ? [] : sides.map((side) => rationalValue(side, { [letter]: root }));
      if (!sizes.every((size) => size !== null && size.s > 0n) || sizes.length === 0) return null;
      if (wanted.length === 0) return { steps: [], answer };
      const sorted = sizes.flatMap((size) => size ?? []).toSorted((one, two) => one.compare(two));
      const chosen = (wanted[0] === 'largest' ? sorted.at(-1) : sorted[0]) ?? new Fraction(0);
      return {
        steps: [
          {
            reason: 'Put it into the angles.',
            expression: sorted.map((size) => `${writeNumber(size)}^\\circ`).join(',\\ '),
          },
        ],
        answer: `${writeNumber(chosen)}^\\circ`,
      };
    },
  };
}
