import type { RuleSolution } from '../../outcomes.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { writeDecimal } from '../askedText.ts';
import { rationalRoots } from '../rationalRoots.ts';
import type { Piece } from '../reworded/rewording.ts';
import { roundAnswer } from '../roundAnswer.ts';
import { writeNumber } from '../writeTerms.ts';
import { readCondition } from '../../checking/conditions.ts';
import { equationOf, hasPart, hasUnknownPower, isLog, isRoot, letterOf, lettersOf, roundingIn } from './parts.ts';
import { rootEquation } from './rootEquations.ts';
import { requestSentence } from './requestText.ts';
import { areOnly, ASIDES, IDLE, readSaid, say } from './requestWords.ts';
import type { Said, Saying, Work } from './requestWords.ts';

const ROUND = '(?:dp|d p|sf|s f|sig figs?|decimal places?|decimals?|significant figures?|sig fig|decimal point)';
/** Words in front of a rounding. */
const TO =
  '(?:,? ?(?:and )?(?:please )?(?:(?:give|giving|write|state|leave|want|need|round|rounded|rounding|correct|answer|accurate|solution|it|your|the|is|value|of|final|a|result) )*(?:to|at|as|with|correct to|rounded to|in) )?';

export const ROUNDING: Saying = say(
  'rounding',
  `${TO}(?:# |(?:one|two|three|four) )${ROUND}(?: (?:please|accuracy))?`,
  `(?:${TO}(?:the |its )?nearest (?:whole number|whole|integer|tenth|hundredth|thousandth|unit))`,
);

/** The rounding a story or request wants; `undefined` where it cannot be read. */
export function roundingOf(said: readonly Said[]): string | null | undefined {
  const [one, ...more] = said.filter(({ kind }) => kind === 'rounding');
  if (one === undefined) return null;
  if (more.length > 0) return undefined;
  const digits = /\b(one|two|three|four) (?:d|s|f)/.exec(one.phrase)?.[1] ?? one.pieces.at(-1)?.text;
  return roundingIn(one.phrase, digits) ?? undefined;
}

const SAYINGS: readonly Saying[] = [
  ASIDES,
  ROUNDING,
  say('condition', '(?:for|where|with|given|if|when|assume|assuming|provided|given that|and|such that)? ?(?:that )?(?:# is |it is )?(?:an? )?(?:positive|integer|whole number|real(?: number)?|real value)', '(?:giving|with|give|and give|leaving|if|where|given that|given) # (?:as |is |in )+(?:an? )?(?:positive )?(?:integer|whole number|number|exact form|fraction|simplified surd|surd|exact value)', 'leave (?:your |the )?(?:answers?|it) (?:as|in|in terms of) (?:an? )?(?:natural |exact )?(?:log|logarithm|logarithms|logs|form|surd|surd form|exact form|simplified surd)', '(?:as|in|in terms of|using) (?:an? )?(?:natural |exact |common )?(?:log|logarithm|logarithms|logs|exact form|surd form)(?: form)?', '# is an? (?:positive )?(?:integer|whole number|number)'),
  say('way', '(?:by )?(?:using|use|let|letting|with|setting|putting|writing|hint|put|try|substitute|the substitution|substituting) # ,? ?(?:or otherwise)?', '(?:by )?(?:using|taking|use|take) (?:the )?(?:(?:natural |common )?(?:logs?|logarithms?)|laws of (?:logs|logarithms|indices)|inverse)(?: (?:of|on|to) both sides| laws?)?', '(?:change|changing|turn|convert|rewrite|rewriting) (?:it |this |them )?(?:in)?to (?:an? )?(?:powers?|index form|exponential form|exponentials?|logs?|logarithms?|log form|same base)', '(?:by )?(?:let|letting|with) # ?,? (?:so )?that(?= #)', '(?:or otherwise|same base|the same base|square both sides|squaring both sides|(?:by )?(?:writing|write|using) (?:both sides|everything|each side) (?:as|with|to) (?:a )?(?:powers?|base) (?:of )?#)', '(?:write|writing) (?:both sides|everything) as powers of the same (?:number|base)'),
  say('decimal', '(?:as|in) (?:a )?decimal(?: form| number)?'),
  say('formula', '#'),
]; // prettier-ignore
const STOPS =
  /\b(?:how many (?:solutions|roots)|sum of|product of|not|both solutions|largest|smallest|larger|smaller|negative|subject|terms of|remainder|factor|between|twice|double|half)\b/;
const ALSO = new Set(
  'base name logarithm that so solve solves solving solution solutions solved equation equations exponential logarithmic log logs logarithm logarithms surd surds radical root roots index power powers x true satisfies satisfy satisfying fits works hold holds must which such need unknown value checking check positive only domain valid real isolate'.split(
    ' ',
  ),
);
const WORDS = new Set([...IDLE, ...ALSO]);

/** The one positive answer of several; `null` where there is not just one. */
export function positiveOnly(answer: string, name: string): string | null {
  if (answer === `${name}>0`) return answer;
  const roots = rationalRoots(answer, name);
  if (roots === null) return /^[a-z]=(?!-)[^,]*$/.test(answer) && !/or|pm|-/.test(answer) ? answer : null;
  const [root, ...more] = roots.filter((one) => one.s > 0n && one.n > 0n);
  return root === undefined || more.length > 0 ? null : `${name}=${writeNumber(root)}`;
}

/** An equation with a power, a logarithm or a root in one unknown, whatever words stand round it. */
export function equationRequests(problem: string, work: Work): RuleSolution | null {
  const sentence = requestSentence(problem);
  if (sentence === null || STOPS.test(sentence.skeleton)) return null;
  const said = readSaid(sentence, SAYINGS, WORDS);
  if (said === null || !areOnly(said, ['rounding', 'condition', 'way', 'formula', 'decimal'])) return null;
  const formulas = said.filter(({ kind }) => kind === 'formula').flatMap(({ pieces }) => pieces);
  const conditions = formulas.filter(
    ({ statement }) => statement?.kind === 'relation' && statement.signs.join() !== '=',
  );
  const [main, ...more] = formulas.filter((piece) => equationOf(piece) !== null);
  const equation = equationOf(main);
  if (main === undefined || equation === null || more.length > 0) return null;
  const [name, ...others] = main.statement === null ? [] : symbolsIn(main.statement);
  if (name === undefined || others.length > 0) return null;
  const beside = formulas.filter((piece) => piece !== main && !conditions.includes(piece));
  if (!beside.every((piece) => letterOf(piece) === name)) return null;
  const positive = conditions.every(({ text }) => new RegExp(`^${name} ?(?:>|≥|\\\\ge) ?0$`).test(text.trim()));
  const sides = [equation.left, equation.right];
  const isMine = sides.some((side) => hasPart(side, isLog) || hasPart(side, isRoot) || hasPart(side, hasUnknownPower));
  const rounding = roundingOf(said);
  const ways = said.filter(({ kind }) => kind === 'way').flatMap(({ pieces }) => pieces);
  if (!ways.every((piece) => isSubstitution(piece, name))) return null;
  if (!isMine || !positive || rounding === undefined) return null;
  const exact = rootEquation(equation, name, work) ?? work(`Solve $${main.text}$`);
  if (exact === null) return null;
  const answer = conditions.length > 0 ? positiveOnly(exact.answer, name) : exact.answer;
  if (answer === null) return null;
  const chosen = answer === exact.answer ? [] : [{ reason: `$${name}$ is positive.`, expression: answer }];
  const solution = { ...exact, steps: [...exact.steps, ...chosen], answer };
  if (/whole number|integer/.test(sentence.skeleton) && rounding === null && !isWhole(answer, name)) return null;
  if (rounding === null) return said.some(({ kind }) => kind === 'decimal') ? asDecimal(solution, name) : solution;
  const condition = readCondition(rounding, name);
  if (condition?.kind !== 'rounded' && condition?.kind !== 'figures') return null;
  return roundAnswer(solution, condition);
}

/** `y = 2^x`, or a number as the base of powers. */
function isSubstitution(piece: Piece, name: string): boolean {
  const equation = equationOf(piece);
  if (equation === null) return /^\d+$/.test(piece.text);
  return equation.left.kind === 'symbol' && equation.left.name !== name && lettersOf(equation.right).join() === name;
}

/** The answer as a decimal that ends; `null` for any other. */
function asDecimal(solution: RuleSolution, name: string): RuleSolution | null {
  const [root, ...more] = rationalRoots(solution.answer, name) ?? [];
  const decimal = root === undefined || more.length > 0 ? null : writeDecimal(root);
  if (decimal === null || decimal.includes('frac')) return null;
  const answer = `${name}=${decimal}`;
  return { ...solution, steps: [...solution.steps, { reason: 'Write it as a decimal.', expression: answer }], answer };
}

function isWhole(answer: string, name: string): boolean {
  return rationalRoots(answer, name)?.every((root) => root.d === 1n) === true;
}
