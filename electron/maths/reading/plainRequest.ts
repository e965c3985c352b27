import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Instruction } from './instructions.ts';

/**
 * Words that people put around a formula and that cannot change what is asked of it: pronouns, courtesies, school
 * words, ways of saying "solve". Nothing that counts, compares, negates, orders or calculates may ever stand here.
 */
const NEUTRAL = new Set(
  (
    'a an the this that these those it its they them i im me my we our you u your he his she her us one ' +
    'is are was be been being am do does did has have had can could would will should may might must let lets ' +
    'find finds solve solves solving work works working out down calculate determine evaluate compute tell say says show explain give gives gave state ' +
    'help need needs want wants wanted try trying ask asks asked asking told know see figure write writes wrote got get gets getting stuck please pls thanks ' +
    'equation equations problem question exercise example homework task quiz test exam sheet worksheet book page notebook board teacher class lesson school ' +
    'maths math algebra mathematics year grade friend brother sister student pupil value values number numbers letter letters unknown unknowns variable variables solution solutions answer answers ' +
    'result side sides both pair system simultaneous simultaneously linear quadratic following here there ' +
    'what whats which how where when if then so for of in on from with to and by at as such ' +
    'true hold holds satisfy satisfies satisfying fit fits make makes making stand stands supposed ' +
    'real exact exactly carefully quickly together alone itself again today anyone someone anybody somebody really just now hi hello hey ok okay um well use using apply method eq eqs algebraically &'
  ).split(' '),
);
/** Only with an equation: of a number these would ask for something else. */
const OF_EQUATIONS = new Set([
  'root',
  'roots',
  'all',
  'possible',
  'every',
  'x',
  'elimination',
  'substitution',
  'formula',
  'factoring',
  'factorising',
  'factorizing',
  'balance',
  'two',
  'surd',
  'surds',
  'form',
  'unknown',
]);
/** Only with a number: a fraction to be written in another form, or a plain calculation. */
const OF_NUMBERS = new Set([
  'equal',
  'equals',
  'come',
  'comes',
  'fraction',
  'fractions',
  'sum',
  'calculation',
  'expression',
  'order',
  'operations',
  'bidmas',
  'bodmas',
  'pemdas',
  'simplify',
  'reduce',
  'cancel',
  'simplest',
  'lowest',
  'form',
  'terms',
  'mixed',
  'improper',
  'convert',
  'change',
  'turn',
  'into',
  'rewrite',
  'simpler',
  'way',
]);
/** Neutral words that together ask for something else: how many solutions, one side only, an equation to be made up. */
const ASKS_OTHERWISE =
  /\bnumbers? of\b|\bnumber (?:do|does|is)\b|\bsides?\b(?! by)|\ban? (?:\w+ )?(?:equation|problem|question|example|exercise) (?:for|with|that|which|whose|to|so|where)\b|\b(?:make|write) (?:up|an?)\b|\bone (?:of|solution|value|answer|root)\b/;
/** "Is 2x = 6 true?" wants a yes or no. */
const YES_OR_NO = /^(?:is|are|does|do|was|has|have|should|can|could|would|will)\b/;

type Formula = { readonly index: number; readonly statement: Statement };

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

function allowed(skeleton: string, special: ReadonlySet<string>): boolean {
  const words = skeleton.replace(/#\d+/g, ' ').match(/[^\s,]+/g) ?? [];
  return words.every((word) => NEUTRAL.has(word.replace(/'/g, '')) || special.has(word) || LABEL.test(word));
}

/** "q7", "4b)", "ex": where a problem stands in a book. */
const LABEL = /^(?:q|ex|nr|no)?\d{1,3}[a-h]?\)?$|^(?:q|ex)$/;

function mainOnly(asks: Instruction['asks'], main: readonly number[], remainder: readonly string[] = []): Instruction {
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
  if (count > 1 && new Set(beside).size === 1) return null;
  return allowed(skeleton, OF_EQUATIONS)
    ? mainOnly(
        'solve',
        equations.map(({ index }) => index),
      )
    : null;
}

/** One calculation with numbers alone. */
function asNumber(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  const [only, ...more] = formulas;
  if (only === undefined || more.length > 0 || only.statement.kind !== 'expression') return null;
  const { expression } = only.statement;
  if (symbolsIn(expression).length > 0 || !calculates(expression) || !allowed(skeleton, OF_NUMBERS)) return null;
  const form = /\b(?:mixed|improper|simplest|lowest)\b.*$/.exec(skeleton)?.[0];
  return mainOnly('evaluate', [only.index], form === undefined ? [] : [`as ${form.replace(/#\d+/g, '').trim()}`]);
}

function calculates(expression: Expression): boolean {
  return ['sum', 'product', 'quotient', 'power', 'mixed', 'negative'].includes(expression.kind);
}

/**
 * A sentence that no pattern matches, but whose every word is neutral: then the formula alone says what is asked.
 * `null` as soon as one word might matter. `statements` holds `null` for formulas that could not be read.
 */
export function findPlainRequest(skeleton: string, statements: readonly (Statement | null)[]): Instruction | null {
  if (YES_OR_NO.test(skeleton) || ASKS_OTHERWISE.test(skeleton)) return null;
  const formulas: Formula[] = [];
  for (const [index, statement] of statements.entries()) {
    if (statement === null) return null;
    formulas.push({ index, statement });
  }
  const equations = formulas.filter(({ statement }) => isPlainEquation(statement));
  const others = formulas.filter(({ statement }) => !isPlainEquation(statement));
  return asEquations(skeleton, equations, others) ?? asNumber(skeleton, formulas);
}
