import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Instruction } from './instructions.ts';
import { findTaskRequest, type Formula } from './taskRequest.ts';

/**
 * Words that people put around a formula and that cannot change what is asked of it: pronouns, courtesies, school
 * words, ways of saying "solve". Nothing that counts, compares, negates, orders, calculates or asks for something new
 * ("write an equation …") may ever stand here; small words that steer a sentence are held to their places below.
 */
const NEUTRAL = new Set(
  (
    'the this that these those it its they them i im me my we our you u your he his she her us ' +
    'is are was be been being am do does did can could would will should may might must let lets ' +
    'find finds solve solves solving work works working out down calculate determine evaluate compute tell explain give gives gave state ' +
    'help need needs want wants wanted try trying ask asks asked asking told know figure get gets getting stuck please pls thanks says said ' +
    'equation equations problem question exercise homework task quiz test exam sheet worksheet book page notebook board teacher class lesson school ' +
    'maths math algebra mathematics year grade friend brother sister student pupil value values number numbers letter unknown variable solution solutions answer answers ' +
    'result side sides both system simultaneous simultaneously linear quadratic following here there ' +
    'what whats which how where when if then so for of in on from with to and by ' +
    'true hold holds satisfy satisfies satisfying fit fits make makes making stand stands supposed ' +
    'real exact exactly carefully quickly together alone itself again today anyone someone anybody somebody really just now hi hello hey ok okay um well use using apply eq eqs algebraically &'
  ).split(' '),
);
/** Only with an equation: of a number these would ask for something else. */
const OF_EQUATIONS = new Set(
  'factor factorise factorize meet meets intersect intersects cross crosses line lines straight curve curves graph graphs point points intersection coordinates root roots all possible x elimination substitution formula factoring factorising factorizing balance pair'.split(
    ' ',
  ),
);
/** Only with a number: a fraction to be written in another form, or a plain calculation. */
const OF_NUMBERS = new Set(
  'equal equals come comes bidmas bodmas pemdas simplify reduce cancel convert change turn rewrite write carry calculator broken wrote result'.split(
    ' ',
  ),
);

/** "Is 2x = 6 true?", "tell me if …", "whether": these want a yes or no. */
const YES_OR_NO =
  /^(?:is|are|does|do|was|has|have|should|can|could|would|will)\b|(?<!^)\bif\b(?! #\d+(?: and #\d+)*(?: what| then| find|$))|\bif\b.*\bif\b|\bwhether\b/;
/** What may follow "what" and "which": not "what form", "which operations". */
const QUESTION_WORD =
  /\b(?:what|which)\b(?! (?:is|are|s|does|do|would|should|could|will|must|can|makes?|values?|numbers?|solutions?|answers?|i|we|x|satisf|fits?|#)|$)/;
/** A truth is only asked for as the place where it holds. */
const BARE_TRUTH = /^(?!.*\b(?:makes?|making|where|when|which|what)\b).*\b(?:true|holds?)\b/;

const SCHOOL =
  '(?:(?:my|our|the|her|his|this|your) )?(?:book|sheet|worksheet|notebook|page|board|class|lesson|homework|test|exam|quiz|school|maths|math|algebra|teacher|question|exercise|task)';
/** The places where prepositions steer nothing; any other stops the reading. */
const HARMLESS_PREPOSITIONS: readonly RegExp[] = [
  /\b(?:values?|solutions?|roots?|answers?|results?|all) of(?= (?:the |this |these |both |all )*(?:#|linear|quadratic|equations?|system|letter|unknown))/g,
  /\bvalues? of(?= #)/g,
  /\b(?:answers?|solutions?) (?:to|for)(?= (?:the |this |these )*(?:#|equations?|system|question|problem|linear|quadratic))/g,
  /\bto(?= (?:find|solve|work|be|know|get|do|calculate|evaluate|determine|satisfy|make|fit|explain|figure)\b)/g,
  new RegExp(`\\b(?:in|on|from|for) ${SCHOOL}\\b(?: today)?`, 'g'),
  /\b(?:stuck|help|helps|working|work) (?:on|with|for)(?= )/g,
  /#\d+ (?:in|from|for)(?= (?:the |this |these )*(?:#|equation|linear|quadratic|system|following))/g,
  /\bfor(?= (?:which |what )?(?:#\d+|the unknown|the letter|the variable|me\b|us\b|today))/g,
  /\bfor (?:which|what)(?= )/g,
  /\b(?:solve|solving|find|work out)(?: #\d+)?(?: and #\d+)? (?:for|from)(?= )/g,
  /\b(?:by|on) (?:itself|its own)\b/g,
  /\b(?:points?|coordinates) of(?: the points? of)? intersection\b(?: of)?/g,
  /\bby(?= (?:elimination|substitution|factor|algebra))/g,
  /\b(?:use|using|apply) (?:the )?(?:elimination|substitution|quadratic formula|formula) (?:on|to|for|with)(?= )/g,
];
/** Ways of naming the form of an answer; they go to the remainder, for those who check it. */
const FORM =
  /\b(?:(?:in|as|to|into) (?:an? |its |their )?)?(?:mixed number|improper fraction|single fraction|simplest form|lowest terms|surd form|exact form)\b|\bas an? fraction\b/g;

/** An equation, or several in one formula. */
function isPlainEquation(statement: Statement): boolean {
  if (statement.kind === 'all') return statement.parts.every(isPlainEquation);
  if (statement.kind === 'any')
    return statement.parts.every((part) => isPlainEquation(part) && symbolsIn(part).length === 2);
  return statement.kind === 'relation' && statement.signs.length === 1 && statement.signs[0] === '=';
}

function letterOf(statement: Statement): string | null {
  return statement.kind === 'expression' && statement.expression.kind === 'symbol' ? statement.expression.name : null;
}

/** "q7", "4b)", "ex": where a problem stands in a book. */
const LABEL = /^(?:q|ex|nr|no)?\d{1,3}[a-h]?\)?$|^(?:q|ex)$/;

function isNeutral(skeleton: string, special: ReadonlySet<string>): boolean {
  if (YES_OR_NO.test(skeleton) || QUESTION_WORD.test(skeleton) || BARE_TRUTH.test(skeleton)) return false;
  const words = skeleton.replace(/#\d+/g, ' ').match(/[^\s,]+/g) ?? [];
  if (!words.every((word) => NEUTRAL.has(word.replace(/'/g, '')) || special.has(word) || LABEL.test(word)))
    return false;
  const steered = HARMLESS_PREPOSITIONS.reduce((text, pattern) => text.replace(pattern, ' '), skeleton);
  return !/\b(?:of|in|on|from|with|to|by|for)\b/.test(steered);
}

/** The forms named in a sentence, and the sentence without them. */
function withoutForms(skeleton: string): { readonly rest: string; readonly forms: readonly string[] } {
  const forms = (skeleton.match(FORM) ?? []).map((form) => (/^(?:in|as|to|into)\b/.test(form) ? form : `as ${form}`));
  const rest = skeleton
    .replace(FORM, ' ')
    .replace(/\(\s*\)|\bthe fraction (?=#)|\bthis one\b|^on (?:my |the |this )?(?=#)/g, ' ');
  return { rest: rest.replace(/\s+/g, ' ').trim(), forms };
}

function mainOnly(asks: Instruction['asks'], main: readonly number[], remainder: readonly string[]): Instruction {
  return { asks, main, target: [], given: [], remainder };
}

/** One equation in one letter, or two in two letters, and beside them nothing but those letters. */
function asEquations(skeleton: string, equations: readonly Formula[], others: readonly Formula[]): Instruction | null {
  const letters = new Set(equations.flatMap(({ statement }) => symbolsIn(statement)));
  const count = equations.reduce((sum, { statement }) => sum + ('parts' in statement ? statement.parts.length : 1), 0);
  if (count === 0 || letters.size !== count || count > 2) return null;
  const beside = others.map(({ statement }) => letterOf(statement));
  if (!beside.every((letter) => letter !== null && letters.has(letter))) return null;
  // "Find x when x + y = 5 and x − y = 1" wants less than the pair.
  if (count > 1 && (new Set(beside).size === 1 || /\bx (?:values?|coordinates?)\b/.test(skeleton))) return null;
  const { rest, forms } = withoutForms(skeleton);
  if (!isNeutral(rest, OF_EQUATIONS)) return null;
  return mainOnly(
    'solve',
    equations.map(({ index }) => index),
    forms,
  );
}

/** One calculation with numbers alone. */
function asNumber(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  const [only, ...more] = formulas;
  if (only === undefined || more.length > 0 || only.statement.kind !== 'expression') return null;
  const { expression } = only.statement;
  const { rest, forms } = withoutForms(skeleton);
  if (symbolsIn(expression).length > 0 || !calculates(expression) || !isNeutral(rest, OF_NUMBERS)) return null;
  return mainOnly('evaluate', [only.index], forms);
}

function calculates(expression: Expression): boolean {
  if (expression.kind === 'call') return ['sqrt', 'root', 'log', 'ln', 'abs'].includes(expression.name);
  return ['sum', 'product', 'quotient', 'power', 'mixed', 'negative'].includes(expression.kind);
}

/**
 * A sentence that no pattern matches, but whose every word is neutral and in a harmless place: then the formula alone
 * says what is asked. `null` as soon as one word might matter. `statements` holds `null` for what could not be read.
 */
export function findPlainRequest(skeleton: string, statements: readonly (Statement | null)[]): Instruction | null {
  const formulas: Formula[] = [];
  for (const [index, statement] of statements.entries()) {
    if (statement === null) return null;
    formulas.push({ index, statement });
  }
  const equations = formulas.filter(({ statement }) => isPlainEquation(statement));
  const others = formulas.filter(({ statement }) => !isPlainEquation(statement));
  return (
    asEquations(skeleton, equations, others) ?? asNumber(skeleton, formulas) ?? findTaskRequest(skeleton, formulas)
  );
}
