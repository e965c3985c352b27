import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { formClause } from '../arithmetic/formClause.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { polynomialOf } from '../monomials.ts';
import { equationOf, expressionOf, hasPart, isLog, isRoot } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { collected } from './collected.ts';
import { withPositivePowers } from './positivePowers.ts';
import { withTheirLetters } from './theirLetters.ts';
import { tasksIn } from './taskWords.ts';
import type { Task } from './taskWords.ts';
import { withoutTalk } from './talk.ts';
import { typedMaths } from './typedMaths.ts';

const LONGEST = 260;
/** "What is 7 - 3 -": something is missing. */
const ENDS_IN_SIGN = /[\w)²³]\s*[-+×÷*/^−–]\s*[.?!]*\s*$/;

/** "Our team won 3-2", "ISBN 978-0": figures with a dash or a stroke between them are a sum only where one is asked for. */
const MAY_BE_NO_SUM = /^\s*\$?\s*\d[\d.,]*(?:\s*[-−–/]\s*\d[\d.,]*)+\s*\$?\s*$/;
const ASKS =
  /[?=]|\b(?:what(?:'s|s)?|whats|find|work(?:ed|ing)?|answer|get|gets|equals?|do|does|solve|help|how|value|result|sum|subtract\w*|minus|divid\w*|over|take)\b/i;
/** "What colour is 2 + 2?" */
const ASKS_OF_STRANGER =
  /\b(?:what|which) (?!is\b|are\b|do\b|does\b|did\b|was\b|will\b|would\b|should\b|can\b|could\b|have\b|has\b|if\b|the\b|an?\b|it\b|this\b|that\b|you\b|i\b|we\b|he\b|she\b|they\b|about\b|exactly\b|number\b|answer\b|value\b|result\b|total\b|exact\b|single\b|simplified\b|simplest\b|then\b|in\b|comes?\b|makes?\b|gives?\b|equals?\b|integer\b|fraction\b|decimal\b|my\b|your\b|our\b|to\b)[a-z]+ (?:is|are|was|has|does|makes?|do)\b/i;
/** A form that only a calculation of its own can bring about. */
const AS_DECIMAL = /\b(?:as|to|into|in) (?:an? )?(?:decimals?|percentages?|mixed numbers?)\b/i;

function isPlainNumber(expression: Expression): boolean {
  return expression.kind === 'number' || (expression.kind === 'negative' && expression.operand.kind === 'number');
}

/** Beside brackets and nothing else that is known, a question asks for we do not know what. */
const ASKS_ANYTHING = /\b(?:what|which|how|when|why|who|where|is|are|find|give|state|write|tell|say|if|has|have)\b/;

type Main = { readonly text: string; readonly expression: Expression; readonly index: number };

/** `y = 3(x − 2)² + 5`, `f(x) = …`: what is to be written otherwise is the right side. */
function rightSide(piece: Piece): Main | null {
  const right = /^\s*(?:y|[fghp]\s?\([a-z]\))\s*=\s*(.+)$/.exec(piece.text)?.[1];
  const equation = equationOf(piece);
  return right === undefined || equation === null ? null : { text: right, expression: equation.right, index: 0 };
}

/** `ax² + bx + c`, which names a form, and `x ≥ 0`, which says what the letter may be. */
function isAside(piece: Piece): boolean {
  if (/^a([a-z])(?:²|\^\{?2\}?)\s*\+\s*b\1\s*\+\s*c$/.test(piece.text.trim())) return true;
  const { statement } = piece;
  if (statement?.kind !== 'relation' || !['>', '≥', '≠'].includes(statement.signs.join())) return false;
  const [left, right] = statement.sides;
  return left?.kind === 'symbol' && right?.kind === 'number';
}

/** The one formula of a question, where all that is told beside it are its own letters. */
function mainOf(pieces: readonly Piece[], spoken: string): Main | null {
  const used = new Set([...spoken.matchAll(/#(\d+)/g)].map(([, index]) => Number(index)));
  let main: Main | null = null;
  const beside: string[] = [];
  const named: Main[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!used.has(index) || isAside(piece)) continue;
    const expression = expressionOf(piece);
    if (expression?.kind === 'symbol') {
      beside.push(expression.name);
      continue;
    }
    const found = expression === null ? rightSide(piece) : { text: piece.text, expression };
    if (found === null) return null;
    if (isPlainNumber(found.expression) || found.expression.kind === 'product') named.push({ ...found, index });
    else if (main === null) main = { ...found, index };
    else return null;
  }
  // A product alone is the formula; beside another it must be a part of it that is named again.
  if (main === null) {
    const [only, ...more] = named;
    return only === undefined || more.length > 0 || isPlainNumber(only.expression) || beside.length > 0 ? null : only;
  }
  const bare = main.text.replace(/[\s$]/g, '').replace(/[−–]/g, '-');
  const { index: place } = main;
  if (
    !named.every(
      ({ text, index }) => index < place && holdsPart(bare, text.replace(/[\s$]/g, '').replace(/[−–]/g, '-')),
    )
  )
    return null;
  const letters = symbolsIn({ kind: 'expression', expression: main.expression });
  return beside.every((name) => letters.includes(name)) ? main : null;
}

/** Whether a number or term stands in a formula as it is. */
function holdsPart(formula: string, part: string): boolean {
  const at = formula.indexOf(part);
  return at >= 0 && !/[\d.]/.test(formula[at - 1] ?? '') && !/[\d.a-z^²³]/.test(formula[at + part.length] ?? '');
}

const isBracketed = (part: Expression): boolean =>
  (part.kind === 'product' && part.factors.some((factor) => factor.kind === 'sum' || isPowerOfSum(factor))) ||
  isPowerOfSum(part);

function isPowerOfSum(part: Expression): boolean {
  return part.kind === 'power' && part.base.kind === 'sum';
}

/** Like terms that nobody has collected yet, and no brackets. */
function hasLikeTerms(expression: Expression): boolean {
  if (expression.kind !== 'sum' || hasPart(expression, isBracketed)) return false;
  const terms = polynomialOf(expression);
  return terms !== null && terms.length < expression.terms.length;
}

/** A calculation of numbers. */
function ofNumbers(tasks: ReadonlySet<Task>, { expression, text }: Main, clause: string, words: string): string | null {
  if (ASKS_OF_STRANGER.test(words) || (AS_DECIMAL.test(words) && /\/|frac|÷/.test(text))) return null;
  if (tasks.size === 0 && MAY_BE_NO_SUM.test(text) && /[a-z]/i.test(words) && !ASKS.test(words)) return null;
  if (tasks.has('factorise') || tasks.has('positive powers')) return null;
  if (tasks.has('standard form'))
    return clause === '' ? `Calculate ${text}, giving your answer in standard form` : null;
  return `${hasPart(expression, isRoot) ? 'Simplify' : 'Work out'} $${text}$${clause}`;
}

function questionOf(tasks: ReadonlySet<Task>, main: Main, clause: string, words: string): string | null {
  const { expression, text } = main;
  if (hasPart(expression, isLog)) return null;
  if (symbolsIn({ kind: 'expression', expression }).length === 0) return ofNumbers(tasks, main, clause, words);
  const has = (...some: readonly Task[]): boolean => some.some((task) => tasks.has(task));
  if (clause !== '' || has('evaluate', 'rationalise')) return null;
  const open = hasPart(expression, isBracketed);
  if (has('factorise') && !(open && has('expand')))
    return open || has('expand', 'simplify', 'standard form', 'positive powers') ? null : `Factorise $${text}$ fully`;
  if (has('expand') || (has('standard form', 'grid') && open))
    return has('positive powers') || expression.kind === 'quotient' ? null : `Expand and simplify $${text}$`;
  if (has('simplify', 'standard form', 'positive powers')) return `Simplify $${text}$`;
  if (tasks.size === 1 && has('fully') && expression.kind === 'sum' && !hasLikeTerms(expression))
    return `Factorise $${text}$ fully`;
  if (tasks.size === 0 && open && expression.kind === 'product' && !ASKS_ANYTHING.test(words))
    return `Expand and simplify $${text}$`;
  return tasks.size === 0 && hasLikeTerms(expression) ? `Simplify $${text}$` : null;
}

/** Brackets within brackets, which the method for sums leaves alone. */
function nested(question: string, { expression, text }: Main): RuleSolution | null {
  const inner = (part: Expression): boolean => part.kind === 'sum' && part.terms.some((term) => hasPart(term, isSum));
  return /^(?:Simplify|Expand)/.test(question) && hasPart(expression, inner) ? collected(text) : null;
}

const isSum = (part: Expression): boolean => part.kind === 'sum';

/** "There's a plus", "the first one": an article and a pronoun, where no formula has that letter. */
function withArticles(skeleton: string, pieces: readonly Piece[]): string {
  return skeleton.replace(/#(\d+)/g, (all, place: string) => {
    const text = pieces[Number(place)]?.text.trim() ?? '';
    if (text === 'one') return text;
    return text === 'a' && !pieces.some((piece) => piece.text !== text && /(?<![a-z])a(?![a-z])/.test(piece.text))
      ? text
      : all;
  });
}

/** "Twelve minus two, all squared": the words belong to the formula. */
const DONE_TO_ALL = /(?<!\w)(?:all|the whole (?:thing|lot)) (?:of (?:it|that|this) )?(?:squared|cubed|halved|doubled|multiplied(?! (?:out|together)\b)|divided|over|times|to the)\b/i; // prettier-ignore

/**
 * One formula, what is to be done with it in any words, and talk around it: words that are no words of mathematics can
 * change nothing of that (record 0022). Every number and every other formula must belong to talk that is known.
 */
export function oneFormula(problem: string, work: Work): RuleSolution | null {
  if (problem.length > LONGEST) return null;
  const typed = typedMaths(problem);
  if (ENDS_IN_SIGN.test(typed)) return null;
  const sentence = sentenceOf(typed);
  if (sentence === null || sentence.pieces.length > 6 || DONE_TO_ALL.test(sentence.skeleton)) return null;
  const spoken = withoutTalk(withArticles(sentence.skeleton, sentence.pieces));
  const pieces = withTheirLetters(sentence.pieces);
  const main = mainOf(pieces, spoken);
  if (main === null || pieces[main.index]?.unit !== '') return null;
  const tasks = tasksIn(spoken.replace(/#\d+/g, ' '), main.text);
  const clause = tasks === null ? null : formClause(arithmeticText(typed));
  const question = tasks === null || clause === null ? null : questionOf(tasks, main, clause, spoken);
  const solution =
    question === null || main === null
      ? null
      : ((question === problem ? null : work(question)) ?? nested(question, main));
  return solution !== null && tasks?.has('positive powers') === true ? withPositivePowers(solution) : solution;
}
