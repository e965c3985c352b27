import type { Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Instruction } from './instructions.ts';

/**
 * Requests to rewrite one formula, to solve an inequality, to change the subject or to put values in, however they are
 * phrased: the phrases that say what to do are looked for, and every word that is left must be one of those that can
 * change nothing. One unknown word, and nothing is read.
 */
export type Formula = { readonly index: number; readonly statement: Statement };

type Rewriting = 'factorise' | 'expand' | 'simplify';

const BRACKETS = '(?:brackets?|parenthes[ei]s)';
const POLYNOMIALS = '(?:binomials|brackets|polynomials|expressions)';
const ARTICLES = '(?:the |all |all the |these |those |both |two |double |any )*';

/** Phrases that say what is to be done to the one formula, and the form the answer must then have where that can be missed. */
const REWRITING: readonly (readonly [phrase: RegExp, task: Rewriting, form?: string])[] = [
  [
    new RegExp(
      String.raw`\b(?:take|taking|factor|factoring) out (?:the |a |any |all |all the )*(?:(?:greatest|highest|largest) )?(?:common factors?|gcf|hcf)\b(?: (?:of|from|in))?`,
      'g',
    ),
    'factorise',
  ],
  [/\b(?:find|what are|state|give|list) (?:all )?the factors of\b/g, 'factorise'],
  [/\bas (?:a|the) product(?: of (?:its |two |linear |simpler )*(?:factors|brackets|binomials))?\b/g, 'factorise'],
  [new RegExp(String.raw`\b(?:into|in) (?:two |double )?(?:${BRACKETS}|factors)\b`, 'g'), 'factorise'],
  [
    /\b(?:the |a )?(?:difference of (?:two )?squares|perfect square)\b|\b(?:by|using) (?:grouping|(?:the )?(?:method of )?(?:the )?difference of (?:two )?squares(?: (?:formula|rule|method))?|(?:the )?(?:common factor|gcf|hcf))\b|\b(?:factori[sz]e|factori[sz]ed|factori[sz]ing|factori[sz]ation|factor|factored|factoring)\b(?: (?:out|form|completely|fully))*/g,
    'factorise',
  ],
  [new RegExp(String.raw`\bwithout (?:any |the |its )*${BRACKETS}`, 'g'), 'expand'],
  [
    new RegExp(
      String.raw`\b(?:open|open up|remove|removing|clear|get rid of|expand|expanding|multiply|multiply out|multiplying|distribute) ${ARTICLES}${BRACKETS}(?: (?:in|from|of|for))?`,
      'g',
    ),
    'expand',
  ],
  [
    new RegExp(
      String.raw`\b(?:multiply|find the product of|find the product|work out the product of)(?: out| together)?(?: and simplify)? ${ARTICLES}(?:${POLYNOMIALS} ?)?,? ?(?=#)`,
      'g',
    ),
    'expand',
  ],
  [/\b(?:multipl(?:y|ying|ied) out|expand(?:ed|ing)?|expansion(?: of)?)\b/g, 'expand'],
  [
    /\b(?:use|using|apply|by) (?:the )?(?:foil|distributive (?:property|law))(?: method)?\b(?: (?:on|to|for|with|multiply|expand|in))*|^(?:foil|distribute)(?= ,? ?#)/g,
    'expand',
  ],
  [
    /\b(?:collect|collecting|combine|combining|gather|gathering|group|grouping|add|adding|bring)(?: up| together)? (?:the |all |all the |any )*(?:like )?terms\b(?: (?:in|of|from|together))*/g,
    'simplify',
  ],
  [/\b(?:in |as )?(?:an? )?(?:simplest |exact )?(?:surd|radical) form\b/g, 'simplify'],
  [/\b(?:in|into|to|as) (?:its |the |their )?(?:simplest|simpler|lowest|most simple)(?: possible)? (?:form|terms)\b/g, 'simplify'],
  [/\bas (?:simply|short|simple|briefly) as (?:possible|(?:you|i|we|it) (?:can|could)(?: be)?)\b/g, 'simplify'],
  [/\bsimpler (?:way|form)\b(?: of writing| of)?/g, 'simplify'],
  [/\b(?:tidy|tidying|neaten)(?: (?:it|this))?(?: up)?\b/g, 'simplify'],
  [/\b(?:simplify|simplifying|simplifies|simplified|simplification)\b(?: (?:fully|completely|down|to|of))*/g, 'simplify'],
  [
    /\b(?:use|using|by) (?:the )?(?:laws?|rules?) of (?:indices|exponents|powers|logarithms|logs|surds)\b(?: (?:to|on))?|\b(?:use|using|by) (?:the )?(?:index|exponent|log|logarithm|power) (?:laws?|rules?)\b(?: (?:to|on))?/g,
    'simplify',
  ],
  [
    /\b(?:combine|condense|write|express|rewrite|put|give)?(?: (?:it|this))? ?(?:as|into|to|in|over) (?:a|one|the)? ?(?:single |common )(?:logarithm|log)\b|\b(?:as|into|in) one (?:logarithm|log)\b/g,
    'simplify',
    'as a single logarithm',
  ],
  [
    /\b(?:combine|condense|write|express|rewrite|put|give)?(?: (?:it|this))? ?(?:as|into|to|in|over) (?:a|one|the)? ?(?:single |common )(?:fraction|denominator)\b|\b(?:as|into|in) one (?:fraction)\b/g,
    'simplify',
    'as a single fraction',
  ],
  [
    /\b(?:combine|condense|write|express|rewrite|put|give)?(?: (?:it|this))? ?(?:as|into|to|in) (?:a|one|the)? ?single (?:term|number|value)\b/g,
    'simplify',
    'as a single term',
  ],
  [/\b(?:condense|cancel down|reduce)\b/g, 'simplify'],
  [/\b(?:an? |which )?(?:equivalent expression|expression (?:that )?(?:is )?equivalent)\b(?: (?:for|to|of))?/g, 'simplify'],
  [
    /\b(?:remove|get rid of|clear|removing) the (?:surd|root|radical)s? (?:from|in|at) the (?:denominator|bottom)(?: of)?|\brationali[sz](?:e|ing)(?: the)?(?: denominator)?(?: (?:of|in|for))?(?: the (?:fraction|expression))?|\bwith a rational denominator\b/g,
    'simplify',
    'with a rational denominator',
  ],
]; // prettier-ignore

/** Words around a request that cannot change what is done: courtesies, school words, ways of saying "do". */
const IDLE = new Set(
  (
    'the this that these those it its they i me my we our you your he she us is are was be been do does did can could will would should may might ' +
    'find finds work working out down describe get gets getting write writes writing express rewrite put make give giving show state tell explain calculate determine ' +
    'help need needs want wants wanted try trying ask asks asked asking told know figure stuck please pls thanks say says said mind if ' +
    'expression expressions polynomial quadratic cubic trinomial binomial algebraic algebra question problem exercise homework task sheet worksheet book page board teacher class lesson school ' +
    'perfect resolve literal ' +
    'maths math mathematics brother sister friend student following here there given what whats which how when so then and just again up together ' +
    'evaluate answer answers result form fully completely possible far in on for to into of by as now hi hello hey ok surd surds radical radicals fraction fractions index indices brackets bracket terms term'
  ).split(' '),
);
/** After these a question wants something else than the formula rewritten. */
export const OTHER_QUESTION =
  /\b(?:how (?:many|much|big|often|long)|what (?:do|must|should|would) (?:you|i|we) (?:add|multiply|divide|subtract)|the (?:index|indices) (?:of|in)|(?:what|which) (?:terms?|brackets?|index|indices)|is it|why|whether)\b|^(?:is|are|does|do|was|has|have|should)\b(?! (?:it|this) )/;

function withoutFormulas(skeleton: string): readonly string[] {
  return skeleton.replace(/#\d+/g, ' ').match(/[^\s,]+/g) ?? [];
}

function isLabel(word: string): boolean {
  return /^(?:q|ex|nr|no)?\d{1,3}[a-h]?\)?$|^(?:q|ex)$/.test(word);
}

/** Is every word beside the formulas one that can change nothing, or one of `others`? */
export function areIdle(skeleton: string, others: ReadonlySet<string> = new Set()): boolean {
  return withoutFormulas(skeleton).every(
    (word) => IDLE.has(word.replace(/'/g, '')) || others.has(word) || isLabel(word),
  );
}

/** The one thing that several phrases together ask for; `null` where they do not go together. */
function together(tasks: ReadonlySet<Rewriting>, isQuotient: boolean): Rewriting | null {
  const [only, ...more] = tasks;
  if (only !== undefined && more.length === 0) return only;
  if (tasks.has('expand') && tasks.has('simplify') && tasks.size === 2) return 'expand';
  return tasks.has('factorise') && tasks.has('simplify') && tasks.size === 2 && isQuotient ? 'simplify' : null;
}

/** "Write 3x + 2x as simply as possible", "multiply out the brackets in …", "factor … completely". */
function asRewriting(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  const [only, ...more] = formulas;
  if (only === undefined || more.length > 0 || only.statement.kind !== 'expression') return null;
  const { expression } = only.statement;
  if (expression.kind === 'symbol' || expression.kind === 'number' || OTHER_QUESTION.test(skeleton)) return null;
  const tasks = new Set<Rewriting>();
  const remainder: string[] = [];
  let rest = skeleton;
  for (const [phrase, task, form] of REWRITING) {
    const without = rest.replace(phrase, ' ');
    if (without !== rest) tasks.add(task);
    if (without !== rest && form !== undefined) remainder.push(form);
    rest = without;
  }
  const task = together(tasks, expression.kind === 'quotient');
  if (task === null || !areIdle(rest)) return null;
  if (task === 'factorise' && symbolsIn(expression).length === 0) return null;
  return { asks: task, main: [only.index], target: [], given: [], remainder };
}

const OF_INEQUALITIES = new Set(
  'solve solves solving solution solutions compound quadratic linear inequality inequalities inequation range ranges set value values interval all real number numbers true satisfy satisfies satisfying fit fits hold holds x where with from algebraically possible such both'.split(
    ' ',
  ),
);

function isOrder(sign: string): boolean {
  return sign === '<' || sign === '≤' || sign === '>' || sign === '≥';
}

function letterOf(statement: Statement): string | null {
  return statement.kind === 'expression' && statement.expression.kind === 'symbol' ? statement.expression.name : null;
}

/** "Double this" and "correct this" ask for something else. */
const OF_INEQUALITIES_SAID = /\bdouble (?=inequalit)|\bcorrect (?=(?:values?|ranges?|solutions?|intervals?|set)\b)/g;

/** "Find the range of values of x for which …": one inequality in one letter. */
function asInequality(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  const main = formulas.filter(({ statement }) => letterOf(statement) === null);
  const areOrders = main.every(({ statement }) => statement.kind === 'relation' && statement.signs.every(isOrder));
  if (main.length === 0 || main.length > 2 || !areOrders) return null;
  const [letter, ...others] = new Set(main.flatMap(({ statement }) => symbolsIn(statement)));
  if (letter === undefined || others.length > 0) return null;
  // Two inequalities must both hold, and the sentence must say so.
  if (main.length === 2 && (!/\b(?:and|both)\b/.test(skeleton) || /\bor\b/.test(skeleton))) return null;
  const beside = formulas.filter((formula) => !main.includes(formula)).map(({ statement }) => letterOf(statement));
  if (!beside.every((name) => name === letter)) return null;
  if (
    /^(?:is|are|does|do|has|have|should)\b|\bwhether\b/.test(skeleton) ||
    !areIdle(skeleton.replace(OF_INEQUALITIES_SAID, ''), OF_INEQUALITIES)
  )
    return null;
  return { asks: 'solve', main: main.map(({ index }) => index), target: [], given: [], remainder: [] };
}

const SUBJECT =
  /\b(?:as )?(?:the )?(?:new )?subject\b(?: of)?(?: the)?|\b(?:rearrang(?:e|ing)|transpos(?:e|ing)|isolat(?:e|ing))\b|\b(?:on its own|by itself|alone)\b|\bin terms of (?:the )?(?:others?|rest)(?: (?:letters|variables|unknowns|quantities))?\b|\bin terms of(?= #)/;
const OF_SUBJECTS = new Set(
  'formula formulae equation equations subject rearrange rearranging transpose isolate isolating change changing turn round stand stands standing make makes letter letters variable variables other others a an where with from solve unknown have let side new'.split(
    ' ',
  ),
);

/** "The formula for the area of a triangle is …": what it is for says nothing of what to do. */
const ABOUT_FORMULA =
  /^(?:here is )?(?:the |a )?[a-z ]{2,40}?(?: #\d+)?(?: (?:of|for|in|to) [a-z ]{2,40}?)?(?: #\d+)? is(?: given by| found using| found by)?(?: the (?:formula|equation|rule))? (?=#)/;

function namesAt(pattern: RegExp, skeleton: string): readonly number[] {
  return [...(pattern.exec(skeleton)?.[0] ?? '').matchAll(/#(\d+)/g)].map((found) => Number(found[1]));
}

/** "Given P = 2l + 2w, make w the subject", "express h in terms of V and r if …". */
function asSubject(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  const equations = formulas.filter(({ statement }) => letterOf(statement) === null);
  const [only, ...more] = equations;
  if (only?.statement.kind !== 'relation' || more.length > 0 || only.statement.signs.join() !== '=') return null;
  const letters = symbolsIn(only.statement);
  const inTermsOf = namesAt(/\bin terms of #\d+(?: ?(?:,|and|, and) ?#\d+)*/, skeleton);
  const named = formulas.filter(({ index }) => index !== only.index && !inTermsOf.includes(index));
  const [target, ...rest] = new Map(named.map((formula) => [letterOf(formula.statement), formula])).values();
  const name = target === undefined ? null : letterOf(target.statement);
  if (target === undefined || name === null || rest.length > 0 || letters.length < 2 || !letters.includes(name))
    return null;
  const given = inTermsOf
    .map((index) => formulas.find((formula) => formula.index === index))
    .map((formula) => (formula === undefined ? null : letterOf(formula.statement)));
  if (!given.every((letter) => letter !== null && letter !== name)) return null;
  // Terms of some letters alone would leave the others to be eliminated.
  if (given.length > 0 && !letters.every((letter) => letter === name || given.includes(letter))) return null;
  if (!SUBJECT.test(skeleton) || /\bround (?:up|down|off|to|your|the|it)\b/.test(skeleton)) return null;
  const words = skeleton.replace(ABOUT_FORMULA, ' ').replace(new RegExp(SUBJECT.source, 'g'), ' ');
  if (!areIdle(words, OF_SUBJECTS)) return null;
  return { asks: 'rearrange', main: [only.index], target: [target.index], given: [], remainder: [] };
}

const OF_VALUES = new Set(
  'evaluate value values substitute substituting substitution equal equals equation formula function let where with at from take takes come comes worth suppose has have since know known a letter letters'.split(
    ' ',
  ),
);

const OF_FORMULAS = new Set([...OF_VALUES, 'formula', 'use', 'using', 'solve', 'an', 'the']);

function isValue(statement: Statement): boolean {
  if (statement.kind !== 'relation' || statement.signs.join() !== '=') return false;
  const [left, right] = statement.sides;
  return (
    left?.kind === 'symbol' && right !== undefined && symbolsIn({ kind: 'expression', expression: right }).length === 0
  );
}

/** One expression and a value for each of its letters: "x = 4, y = 2. What does 3x + 2y come to?" */
function asSubstitution(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  const values = formulas.filter(({ statement }) => isValue(statement));
  const [only, ...more] = formulas.filter((formula) => !values.includes(formula));
  if (only?.statement.kind !== 'expression' || more.length > 0 || values.length === 0) return null;
  const letters = symbolsIn(only.statement);
  const given = values.flatMap(({ statement }) => symbolsIn(statement));
  const covered =
    letters.length > 0 &&
    letters.every((letter) => given.includes(letter)) &&
    given.every((letter) => letters.includes(letter));
  if (!covered || new Set(given).size !== given.length || letterOf(only.statement) !== null) return null;
  if (OTHER_QUESTION.test(skeleton) && !/^how much\b/.test(skeleton)) return null;
  const words = skeleton.replace(/^how much\b/, ' ');
  if (!areIdle(words, OF_VALUES)) return null;
  return { asks: 'find', main: values.map(({ index }) => index), target: [only.index], given: [], remainder: [] };
}

/** "Use the formula A = lw to find A when l = 8 and w = 5": a formula, the letter wanted, values for all the others. */
function asFormulaValues(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  const values = formulas.filter(({ statement }) => isValue(statement));
  const targets = formulas.filter(({ statement }) => letterOf(statement) !== null);
  const [formula, ...more] = formulas.filter((one) => !values.includes(one) && !targets.includes(one));
  const [target, ...others] = new Map(targets.map((one) => [letterOf(one.statement), one])).values();
  if (formula?.statement.kind !== 'relation' || formula.statement.signs.join() !== '=' || target === undefined)
    return null;
  if (more.length > 0 || others.length > 0 || values.length === 0) return null;
  const name = letterOf(target.statement);
  const given = values.flatMap(({ statement }) => symbolsIn(statement));
  const letters = symbolsIn(formula.statement);
  const covered = letters.every((letter) => letter === name || given.includes(letter));
  if (
    !covered ||
    !given.every((letter) => letters.includes(letter)) ||
    !areIdle(skeleton.replace(ABOUT_FORMULA, ' '), OF_FORMULAS)
  )
    return null;
  const main = [formula, ...values].map(({ index }) => index);
  return { asks: 'find', main, target: [target.index], given: [], remainder: [] };
}

/** "Tell me if this is an equation: …" asks for yes or no, though every word of it is idle. */
const ASKS_IF =
  /\bwhether\b|(?:^|\b(?:tell|say|state|explain|determine|decide|show|check|know|asks?|asked|see|find out|work out) (?:me |us )?)if (?:this|that|it|these|those|there)\b[^#]*\b(?:is|are|was|has|have|does|do|can)\b/;

/** What the sentence asks of its formulas, `null` as soon as one word might matter. */
export function findTaskRequest(skeleton: string, formulas: readonly Formula[]): Instruction | null {
  if (ASKS_IF.test(skeleton)) return null;
  return (
    asRewriting(skeleton, formulas) ??
    asInequality(skeleton, formulas) ??
    asSubject(skeleton, formulas) ??
    asSubstitution(skeleton, formulas) ??
    asFormulaValues(skeleton, formulas)
  );
}
