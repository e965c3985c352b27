import type { Expression, Statement } from '../../expression/expression.ts';
import { substitute } from '../../algebra/substitute.ts';
import { readCondition } from '../../checking/conditions.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { rationalValue } from '../rationalValue.ts';
import { asksOtherMotion } from './otherMotion.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { roundAnswer } from '../roundAnswer.ts';
import { ROUNDING } from './equationRequests.ts';
import { equationOf, expressionOf, letterOf, roundingIn } from './parts.ts';
import { cleanRequest } from './requestText.ts';
import type { Work } from './requestWords.ts';

/** A letter's value, told by an equation or by words, and which pieces tell it. */
type Given = { readonly name: string; readonly value: Expression; readonly used: readonly number[] };

const IS =
  '(?:is(?: equal to| set to| worth)?|be|to be|equals|as|has (?:the|a) value(?: of)?|takes the value(?: of)?|stands for|was|are|being|becomes|at)';
const OF = '(?:of)';
const TOLD: readonly (readonly [pattern: RegExp, letterFirst: boolean])[] = [
  [new RegExp(String.raw`#(\d+) (?:both )?${IS} #(\d+)`, 'g'), true],
  [new RegExp(`#(\\d+) ${OF} #(\\d+)`, 'g'), true],
  [/\b(?:replac(?:e|ing)|swap(?:ping)?|exchange) #(\d+) (?:with|by|for) #(\d+)/g, true],
  [
    /\b(?:put|putting|plug|plugging|substitut(?:e|ing)|sub|subbing|insert|inserting|use|using|swap) #(\d+) (?:in )?(?:for|in place of|instead of|as) #(\d+)/g,
    false,
  ],
];
const STEERS =
  /\b(?:subject|rearrange|multiply|divide|not|unless|twice|doubled?|doubles|triple[ds]?|halve[ds]?|half|more|less|fewer|than|increases?|increased|decreases?|decreased|differences?|change|percent|percentage|ratio|expand|factori[sz]e|derivative|differentiate|integrate|gradient|maximum|minimum|greatest|largest|smallest|inverse|remainder|reciprocal|squared?|cubed?|rooted|negative of|opposite|wrong|mistake|error|false|true|whether|prove|add|subtract|average|mean|total|sum|product|every|another|second|domain|range|terms of|how many times|per cent|coefficient|constant|same|both)\b/;
/** "the difference" and others name what the formula is of; they only steer beside the request. */
const ABOUT =
  /\b(?:(?:the )?(?:total|sum|average|mean)(?= (?:cost|price|charge|surface|area|amount|speed|of (?:the|an?|its) (?:angles|interior|first)))|(?:mean|average) (?:speed|velocity)|square(?:d)?(?= (?:metres|feet|units|cm|of side))|second(?=s| law))\b/g;

function valueOf(piece: Piece | undefined): Expression | null {
  const expression = piece?.statement?.kind === 'expression' ? piece.statement.expression : null;
  return expression !== null && rationalValue(expression) !== null ? expression : null;
}

function givenIn(skeleton: string, pieces: readonly Piece[]): readonly Given[] {
  const written = pieces.flatMap((piece, index): readonly Given[] => {
    const equation = equationOf(piece);
    if (equation?.left.kind !== 'symbol' || rationalValue(equation.right) === null) return [];
    return [{ name: equation.left.name, value: equation.right, used: [index] }];
  });
  const spoken = TOLD.flatMap(([pattern, letterFirst]) =>
    [...skeleton.matchAll(pattern)].flatMap(([, one, two]): readonly Given[] => {
      const indices = letterFirst ? [Number(one), Number(two)] : [Number(two), Number(one)];
      const [at = -1, of = -1] = indices;
      const [name, value] = [letterOf(pieces[at]), valueOf(pieces[of])];
      return name === null || value === null ? [] : [{ name, value, used: [at, of] }];
    }),
  );
  return [...written, ...spoken];
}

/** The rounding a question asks for in any place, and its words without that clause. */
export function withoutRoundingClause(
  skeleton: string,
  pieces: readonly Piece[],
): { readonly rest: string; readonly rounding: string | null; readonly used: readonly number[] } | null {
  const pattern = new RegExp(ROUNDING.pattern.source, 'g');
  const [found, ...more] = [...skeleton.matchAll(pattern)];
  if (found === undefined) return { rest: skeleton, rounding: null, used: [] };
  const used = found
    .slice(2)
    .filter((index) => index !== undefined)
    .map(Number);
  const digits = /\b(one|two|three|four) (?:d|s|f)/.exec(found[0])?.[1] ?? pieces[used.at(-1) ?? -1]?.text;
  const rounding = roundingIn(found[0], digits);
  if (more.length > 0 || rounding === null) return null;
  return {
    rest: `${skeleton.slice(0, found.index)} ${skeleton.slice(found.index + found[0].length)}`,
    rounding,
    used: used.slice(-1),
  };
}

/** The value of an expression that is no plain fraction: put in, then rounded. */
export function roundedValue(
  name: string | null,
  expression: Expression,
  given: readonly { readonly name: string; readonly value: Expression }[],
  rounding: string,
): RuleSolution | null {
  const guarded = new Map(
    given.map(({ name: letter, value }) => [
      letter,
      value.kind === 'negative' || value.kind === 'sum'
        ? ({ kind: 'sum', terms: [value] } satisfies Expression)
        : value,
    ]),
  );
  const put = substitute(expression, guarded);
  const condition = readCondition(rounding, name ?? undefined);
  if (condition?.kind !== 'rounded' && condition?.kind !== 'figures') return null;
  const answer = `${name === null ? '' : `${name}=`}${toLatex(put)}`;
  const values = given.map((one) => `$${one.name}=${toLatex(one.value)}$`).join(' and ');
  const first = { reason: `Put ${values} in.`, expression: answer };
  return roundAnswer({ topic: 'substitution-functions', method: 'valueRequests', steps: [first], answer }, condition);
}

function lettersOf(statement: Statement): readonly string[] {
  return symbolsIn(statement);
}

/** What is asked of a curve or a motion is no value of its formula. */
const ASKS_SLOPE =
  /\b(?:tangents?|normals?|cross(?:es)?|meets?|cuts?|gradients?|slope|steep(?:ness)?|accelerat\w*|derivatives?|integrals?|limit|at rest|rate of change|areas? under)\b|\b(?:distance|displacement|position|height|depth)\b[^]*\b(?:how fast|velocity|speed)\b/i;

/** "A rectangle has length x + 2 and width x. Find its area if x = 3": the formula told is a side, not what is asked. */
function asksOfFigure(skeleton: string, main: number): boolean {
  const figure = /\b(?:perimeter|area|volume|circumference|diagonal|hypotenuse|total|sum|product|difference)\b/i;
  const [before = '', ...after] = skeleton.split(new RegExp(`#${main}(?!\\d)`));
  return (
    figure.test(after.join(' ')) &&
    !figure.test(before) &&
    /\b(?:lengths?|widths?|sides?|heights?|base|radius|long|wide|tall|one|first)\b/i.test(before)
  );
}

/** A formula or expression, a value for each letter but the one that is asked for, whatever words stand round them. */
export function valueRequests(problem: string, work: Work): RuleSolution | null {
  if (asksOtherMotion(problem)) return null;
  const sentence = sentenceOf(cleanRequest(problem));
  if (sentence === null || sentence.skeleton.length > 300) return null;
  const { pieces } = sentence;
  const without = withoutRoundingClause(sentence.skeleton, pieces);
  if (without === null || STEERS.test(without.rest.replace(ABOUT, ' ')) || ASKS_SLOPE.test(without.rest)) return null;
  const given = givenIn(without.rest, pieces);
  const used = new Set([...given.flatMap((one) => one.used), ...without.used]);
  const rest = pieces.filter((_piece, index) => !used.has(index));
  const mains = rest.filter((piece) => letterOf(piece) === null && !isAbout(piece.text));
  const [main, ...more] = mains;
  if (given.length === 0 || main?.statement === undefined || main.statement === null || more.length > 0) return null;
  const letters = lettersOf(main.statement);
  const names = given.map(({ name }) => name);
  if (new Set(names).size !== names.length || !names.every((name) => letters.includes(name))) return null;
  const beside = rest.flatMap((piece) => (letterOf(piece) === null ? [] : [letterOf(piece)]));
  if (!beside.every((name) => name !== null && (letters.includes(name) || isAbout(name)))) return null;
  const open = letters.filter((letter) => !names.includes(letter));
  const told = given.map(({ name, value }) => `${name} = ${toLatex(value)}`).join(', ');
  const equation = equationOf(main);
  if (equation === null) {
    const expression = expressionOf(main);
    if (open.length > 0 || expression === null || hasOtherTask(without.rest)) return null;
    if (asksOfFigure(without.rest, pieces.indexOf(main))) return null;
    const exact = work(
      `Evaluate $${main.text}$ when ${given.map(({ name, value }) => `$${name} = ${toLatex(value)}$`).join(' and ')}`,
    );
    return without.rounding === null ? exact : (roundedValue(null, expression, given, without.rounding) ?? exact);
  }
  const [target, ...others] = open;
  if (target === undefined || others.length > 0) return null;
  // Asked for must be what is open: named, or alone on its side.
  const alone = equation.left.kind === 'symbol' && equation.left.name === target;
  if (!alone && !beside.includes(target)) return null;
  if (without.rounding !== null && alone) return roundedValue(target, equation.right, given, without.rounding);
  if (without.rounding !== null) return null;
  const solution = work(
    `Find $${target}$ if $${main.text}$ and ${told
      .split(', ')
      .map((one) => `$${one}$`)
      .join(' and ')}`,
  );
  if (solution === null || !/\b(?:positive|> 0)\b|>\s*0/.test(problem)) return solution;
  const [positive] = solution.answer.split('\\text{ or }').filter((one) => !/=-/.test(one));
  return positive === undefined ? null : { ...solution, answer: positive };
}

function hasOtherTask(skeleton: string): boolean {
  if (/\bsimplify\b.*\bvalue\b/.test(skeleton)) return false;
  return /\b(?:solve|simplify|subject|rearrange|collect|equation|rewrite|single|how many|how much (?!is|does))\b/.test(
    skeleton,
  );
}

function isAbout(text: string): boolean {
  return /^(?:£|\$|€)?[A-Za-z]$|^(?:km|cm|kg|m|s|hw|cm²|cm³|m²|m³|m\/s|°[CF]?|hours|seconds|minutes|£|\$)$/.test(
    text.trim(),
  );
}
