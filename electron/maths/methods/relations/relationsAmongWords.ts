import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { expressionOf, letterOf } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { solutionRewordings } from '../reworded/solutionRewordings.ts';
import { asIntervals } from './asIntervals.ts';
import { figureQuestion } from './figureQuestion.ts';
import type { FigureQuestion } from './figureQuestion.ts';
import { eitherOf } from './eitherOf.ts';
import { listedIntegers } from './listedIntegers.ts';
import { relationText } from './relationText.ts';
import { asksIn } from './relationWords.ts';
import type { Ask } from './relationWords.ts';

const LONGEST = 300;

/** The formulas of a question by what they are. */
type Sorted = {
  readonly equations: readonly Piece[];
  readonly orders: readonly Piece[];
  readonly letters: readonly string[];
  readonly expressions: readonly Piece[];
};
type Question = {
  readonly text: string;
  /** A second inequality of which either may hold. */
  readonly or?: string;
  readonly finish?: (solution: RuleSolution) => RuleSolution | null;
};
type Asks = ReadonlyMap<Ask, string>;

function isSign(piece: Piece, equal: boolean): boolean {
  const { statement } = piece;
  return statement?.kind === 'relation' && statement.signs.every((sign) => (sign === '=') === equal);
}

/** `x, y` and `(x, y)` name two letters. */
function pairIn(text: string): readonly string[] | null {
  return /^\(?([a-z]) ?, ?([a-z])\)?$/i.exec(text.replace(/[$\s]/g, ''))?.slice(1, 3) ?? null;
}

function sorted(pieces: readonly Piece[], used: readonly number[]): Sorted | null {
  const [equations, orders, expressions]: [Piece[], Piece[], Piece[]] = [[], [], []];
  const letters: string[] = [];
  for (const index of used) {
    const piece = pieces[index];
    if (piece === undefined || piece.unit !== '') return null;
    const pair = pairIn(piece.text);
    if (pair !== null) letters.push(...pair);
    else if (isSign(piece, true)) equations.push(piece);
    else if (isSign(piece, false)) orders.push(piece);
    else if (letterOf(piece) !== null) letters.push(letterOf(piece) ?? '');
    else if (expressionOf(piece) !== null && symbolsOf([piece]).size > 0) expressions.push(piece);
    else return null;
  }
  return { equations, orders, letters, expressions };
}

function symbolsOf(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ statement }) => (statement === null ? [] : symbolsIn(statement))));
}

const shown = ({ text }: Piece): string => `$${text}$`;
const only = (asks: Asks, ...allowed: readonly Ask[]): boolean =>
  [...asks.keys()].every((ask) => allowed.includes(ask));

const ROUNDED: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' };

/** " to 2 decimal places" where that is asked; `null` where it cannot be handed on. */
function clauseOf(asks: Asks, pieces: readonly Piece[]): string | null {
  const kinds = (['places', 'figures', 'nearest'] as const).filter((kind) => asks.has(kind));
  const [kind, ...more] = kinds;
  if (kind === undefined) return '';
  const phrase = asks.get(kind) ?? '';
  if (more.length > 0 || kind === 'nearest') return null;
  const [, mark, word] = /(?:#(\d+)|\b(one|two|three|four|[1-4]))(?= (?:d|s|p))/.exec(phrase) ?? [];
  const count = mark === undefined ? (ROUNDED[word ?? ''] ?? word) : pieces[Number(mark)]?.text;
  if (count === undefined || !/^[1-9]$/.test(count)) return null;
  return ` to ${count} ${kind === 'places' ? 'decimal place' : 'significant figure'}${count === '1' ? '' : 's'}`;
}

/** One inequality, or two that are joined. */
function ofOrders({ equations, orders, letters, expressions }: Sorted, asks: Asks, words: string): Question | null {
  const [one, two, ...more] = orders;
  const [letter, ...others] = symbolsOf(orders);
  if (one === undefined || more.length + others.length + equations.length + expressions.length > 0) return null;
  if (letter === undefined || letters.some((name) => name !== letter)) return null;
  const [naturals, negatives] = [asks.has('naturals'), asks.has('negatives')];
  if (naturals || negatives) {
    if (two !== undefined || naturals === negatives || !only(asks, 'naturals', 'negatives', 'set')) return null;
    const finish = (solution: RuleSolution): RuleSolution | null =>
      listedIntegers(solution, naturals ? 1 : -1, asks.has('set'));
    return { text: `Solve ${shown(one)}`, finish };
  }
  if (!only(asks, 'set', 'interval', 'largest integer', 'smallest integer', 'fraction form')) return null;
  if (asks.has('largest integer') || asks.has('smallest integer')) {
    if (two !== undefined || asks.size > 1) return null;
    const which = asks.has('largest integer') ? 'largest' : 'smallest';
    return { text: `Find the ${which} integer ${letter} for which ${shown(one)}` };
  }
  const joint = two === undefined ? '' : /#\d+ (?:or|and|,)+ (?=#)/.exec(words)?.[0];
  if (joint === undefined) return null;
  const finish = asks.has('interval') ? { finish: (solution: RuleSolution) => asIntervals(solution, letter) } : {};
  if (two === undefined) return { text: `Solve ${shown(one)}`, ...finish };
  if (/\bor\b/.test(joint)) return { text: `Solve ${shown(one)}`, or: `Solve ${shown(two)}`, ...finish };
  return { text: `Solve ${shown(one)} and ${shown(two)}`, ...finish };
}

/** The letter that one formula is to be solved for. */
function targetOf(letters: readonly string[], asks: Asks, pieces: readonly Piece[]): string | null {
  const given = new Set(
    [...(asks.get('given') ?? '').matchAll(/#(\d+)/g)].flatMap(([, index]) => letterOf(pieces[Number(index)]) ?? []),
  );
  const [letter, ...more] = new Set(letters.filter((name) => !given.has(name)));
  return letter === undefined || more.length > 0 ? null : letter;
}

function ofFormula(formulas: Sorted, asks: Asks, pieces: readonly Piece[], finds: boolean): Question | null {
  const { equations, orders, letters, expressions } = formulas;
  const [equation] = equations;
  if (equation === undefined || expressions.length > 0 || !only(asks, 'subject', 'given', 'positive')) return null;
  const target = targetOf(letters, asks, pieces);
  const known = symbolsOf(equations);
  if (target === null || !letters.every((letter) => known.has(letter)) || !known.has(target)) return null;
  if (!asks.has('subject') && !asks.has('given') && !finds) return null;
  const positive = new RegExp(`^${target} ?(?:>|≥|\\\\gt|\\\\ge) ?0$`);
  if (!orders.every(({ text }) => positive.test(text.trim()))) return null;
  const clause = orders.length > 0 || asks.has('positive') ? `, where ${target} is positive` : '';
  return { text: `Make ${target} the subject of ${shown(equation)}${clause}` };
}

const CHOICES = ['positive', 'negative', 'larger', 'smaller'] as const;

/** One equation in one letter. */
function ofEquation({ equations, orders, letters, expressions }: Sorted, asks: Asks, clause: string): Question | null {
  const [equation] = equations;
  const [letter] = symbolsOf(equations);
  if (equation === undefined || letter === undefined || letters.some((name) => name !== letter)) return null;
  const text = shown(equation);
  if (orders.length > 1 || (orders.length > 0 && (asks.size > 0 || expressions.length > 0))) return null;
  const [order] = orders;
  if (order !== undefined) return { text: `Solve ${text}, where ${shown(order)}` };
  const [target, ...more] = expressions;
  if (target !== undefined)
    return more.length > 0 || asks.size > 0 ? null : { text: `If ${text}, what is the value of ${shown(target)}?` };
  if (asks.has('how many'))
    return only(asks, 'how many', 'no solution')
      ? { text: `How many solutions does the equation ${text} have?` }
      : null;
  const choices = CHOICES.filter((choice) => asks.has(choice));
  if (!only(asks, 'places', 'figures', 'fraction form', ...CHOICES) || choices.length > 1) return null;
  const [choice] = choices;
  if (choice === undefined) return { text: `Solve ${text}${clause}` };
  return clause === '' ? { text: `Solve ${text} and give the ${choice} solution` } : null;
}

/** `y = x² − x − 12` and the axis. */
function ofCurve(formulas: Sorted, asks: Asks, pieces: readonly Piece[]): Question | null {
  const { equations, orders, letters, expressions } = formulas;
  const [equation] = equations;
  const right = /^\s*y\s*=\s*([^=]+)$/.exec(equation?.text ?? '')?.[1];
  const axis = /#(\d+)/.exec(asks.get('axis') ?? '')?.[1];
  if (axis !== undefined && pieces[Number(axis)]?.text !== 'x') return null;
  if (right === undefined || /[y]/.test(right) || orders.length + expressions.length > 0) return null;
  if (!only(asks, 'axis', 'points') || !letters.every((letter) => letter === 'x')) return null;
  return { text: `Solve $${right}=0$` };
}

/** Two equations in two letters. */
function ofPair({ equations, orders, letters, expressions }: Sorted, asks: Asks): Question | null {
  const [one, two] = equations;
  const known = symbolsOf(equations);
  if (one === undefined || two === undefined || orders.length > 0 || !letters.every((name) => known.has(name)))
    return null;
  const pair = `${shown(one)} and ${shown(two)}`;
  const [target, ...more] = expressions;
  if (target !== undefined)
    return more.length > 0 || asks.size > 0 || letters.length > 0
      ? null
      : { text: `If ${pair}, what is the value of ${shown(target)}?` };
  if (asks.has('how many'))
    return only(asks, 'how many', 'no solution') ? { text: `How many solutions does the system ${pair} have?` } : null;
  if (!only(asks, 'points', 'fraction form')) return null;
  if (asks.has('points') && known.has('x') && known.has('y') && new Set(letters).size !== 1)
    return { text: `Find the points of intersection of ${shown(one)} and ${shown(two)}` };
  const named = [...new Set(letters)];
  const [letter] = named;
  if (named.length === 1 && letter !== undefined) return { text: `If ${pair}, find the value of ${letter}` };
  return { text: `Solve ${pair}` };
}

/** `3(x − c) = 2x + 6` and its solution: the other letter. */
function ofSolution({ equations, orders, letters, expressions }: Sorted, asks: Asks): Question | null {
  const value = equations.find(({ text }) => /^[a-z] ?= ?[-−–]?\d+(?:\.\d+)?$/.test(text.trim()));
  const main = equations.find((equation) => equation !== value);
  if (value === undefined || main === undefined || orders.length + expressions.length > 0) return null;
  const name = value.text.trim().charAt(0);
  const [target, ...more] = [...symbolsOf([main])].filter((letter) => letter !== name);
  if (target === undefined || more.length > 0 || !symbolsOf([main]).has(name)) return null;
  if (!only(asks, 'constant') || !letters.includes(target) || letters.some((letter) => letter !== target)) return null;
  return { text: `Find ${target} if ${shown(main)} and ${shown(value)}` };
}

function questionOf(formulas: Sorted, asks: Asks, words: string, pieces: readonly Piece[]): Question | null {
  const { equations, orders } = formulas;
  if (equations.length === 0 && orders.length > 0) return ofOrders(formulas, asks, words);
  const clause = clauseOf(asks, pieces);
  if (clause === null) return null;
  const count = symbolsOf(equations).size;
  if (equations.length === 1 && count === 1) return ofEquation(formulas, asks, clause);
  if (clause !== '') return null;
  if (equations.length === 1 && asks.has('axis')) return ofCurve(formulas, asks, pieces);
  const finds =
    /\b(?:find|solve|what is|get|wants?|need|express|give|finds) (?:for )?#\d+|^\s*#\d+ (?:from|out of) #\d+/.test(
      words,
    );
  if (equations.length === 1 && count > 1) return ofFormula(formulas, asks, pieces, finds);
  if (equations.length !== 2 || count !== 2) return null;
  return ofSolution(formulas, asks) ?? ofPair(formulas, asks);
}

/**
 * Equations and inequalities, what is asked of them in any words, and talk around: words that are no words of
 * mathematics can change nothing of that (record 0022). Every number and every formula must be part of the question or
 * of talk that is known.
 */
export function relationsAmongWords(problem: string, work: Work): RuleSolution | null {
  if (problem.length > LONGEST || !/[=<>≤≥≠]|\\[lg]e|equal|perimeter|angle/i.test(problem)) return null;
  const sentence = sentenceOf(relationText(problem));
  if (sentence === null || sentence.pieces.length > 9) return null;
  const { skeleton, pieces } = sentence;
  const asked = asksIn(skeleton, (index) => {
    const piece = pieces[index];
    return piece !== undefined && (isSign(piece, true) || isSign(piece, false));
  });
  const figure = figureQuestion(skeleton, pieces);
  if (figure !== null) return withLead(work(`Solve $${figure.relation}$`), figure);
  if (asked === null) return null;
  const taken = [...(asked.asks.get('places') ?? ''), ...(asked.asks.get('figures') ?? '')].join('');
  const used = [...new Set([...asked.rest.matchAll(/#(\d+)/g)].map(([, index]) => Number(index)))].filter(
    (index) => !asked.idle.has(index) && !taken.includes(`#${index}`) && !isAxis(asked.asks, index),
  );
  const formulas = sorted(pieces, used);
  const question = formulas === null ? null : questionOf(formulas, asked.asks, asked.rest, pieces);
  if (question === null || question.text === problem) return null;
  const first = workAgain(question.text, work);
  const second = question.or === undefined ? null : work(question.or);
  const solution = question.or === undefined ? first : eitherOf(first, second);
  if (solution === null || question.finish === undefined) return solution;
  return question.finish(solution);
}

/** A question about solutions in plain words, worked with what is done to the solution afterwards. */
function workAgain(question: string, work: Work): RuleSolution | null {
  const rewording = solutionRewordings(question);
  const inner = rewording === null ? null : work(rewording.question);
  if (rewording === null || inner === null) return work(question);
  const finished =
    rewording.finish === undefined ? { steps: [], answer: inner.answer } : rewording.finish(inner.answer);
  return finished === null ? null : { ...inner, steps: [...inner.steps, ...finished.steps], answer: finished.answer };
}

/** The x of "x-axis". */
function isAxis(asks: Asks, index: number): boolean {
  return (asks.get('axis') ?? '').includes(`#${index}`);
}

function withLead(solution: RuleSolution | null, { reason, relation }: FigureQuestion): RuleSolution | null {
  return solution === null ? null : { ...solution, steps: [{ reason, expression: relation }, ...solution.steps] };
}
