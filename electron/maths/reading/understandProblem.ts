import type { Statement } from '../expression/expression.ts';
import type { Task, UnreadableProblem } from '../outcomes.ts';
import { statementToLatex } from '../printing/statementToLatex.ts';
import { asksOtherwise } from './asksOtherwise.ts';
import { buildProblem, type Understanding } from './buildProblem.ts';
import { degreesMeant } from './degreesMeant.ts';
import { findDoubt } from './findDoubt.ts';
import { findInstruction, type Instruction } from './instructions.ts';
import { withoutMarksBehind } from './marksBehind.ts';
import { asksMathsInWords } from './mathsVocabulary.ts';
import { readStatement } from './parseStatement.ts';
import { findPlainRequest } from './plainRequest.ts';
import { plainCharacters } from './plainCharacters.ts';
import { preparedText, withoutAsking } from './preparedText.ts';
import { findSpans, type Span } from './problemSpans.ts';
import { skeletonOf } from './skeleton.ts';
import { symbolsOf } from './statementParts.ts';
import { readOrRefuse, type Unreadable, vetted } from './unreadable.ts';
import { withoutWorksheetMarks } from './worksheetMarks.ts';

/**
 * A problem with its statements parsed. What stands in `statements`, by task:
 * - `solve`, `rearrange`: the equations or inequalities, one each; `unknowns` are what they are solved for.
 * - `evaluate`: the expression, then values of its letters ("when x = 3") or definitions ("f(x) = …"), if any.
 * - `simplify`, `expand`, `factorise`, `round`: the expression or expressions.
 * - `differentiate`: what is differentiated (an expression, or y = …, f(x) = …); `unknowns` is the variable.
 * - `integrate`: an `integral`; `limit`: a `limit`.
 * - `find`: first what is to be found, then what is known; `words`: nothing, the text speaks for itself.
 *
 * `remainder` holds every clause that was seen to matter and is in no statement ("to 2 decimal places", "where x is
 * positive"): a checker that does not know what to do with it must not call an answer right.
 */
export type UnderstoodProblem = {
  readonly kind: 'read';
  readonly task: Task;
  readonly statements: readonly Statement[];
  /** `statements` as LaTeX, one each. */
  readonly given: readonly string[];
  readonly unknowns: readonly string[];
  readonly latex: string;
  readonly remainder: readonly string[];
};

/** Longer texts than any problem are refused before they cost time. */
const longestProblem = 4000;
const longestSkeleton = 400;
const mostFormulas = 40;
const noMaths =
  'I could not find a maths problem in this text. Type an equation, a calculation or a question with numbers, such as 2x + 3 = 7.';

/**
 * Reads a problem as pupils and teachers type it. It is understood only when every word of the sentence is accounted
 * for; otherwise it is a problem in `words`, which is never solved or checked as if it were a formula. Never throws.
 */
export function understandProblem(text: string): UnderstoodProblem | UnreadableProblem {
  if (text.trim() === '') return unreadable(0, 'Type a maths problem first.');
  if (text.length > longestProblem)
    return unreadable(longestProblem, `This is longer than ${longestProblem} characters, too long to be one problem.`);
  const { text: plain, place } = plainCharacters(degreesMeant(text));
  const { doubt } = withoutMarksBehind(plain);
  if (doubt !== null) return unreadable(place(doubt.position), doubt.why);
  const { text: unmarked, doubtful, numbered } = withoutWorksheetMarks(plain);
  if (doubtful || asksOtherwise(plain)) return wordsProblem(text);
  const reading = withoutDoubts(plain, readPrepared(preparedText(unmarked)), numbered);
  return reading.kind === 'read' ? reading : { ...reading, position: place(reading.position) };
}

/** What may as well mean something else is not guessed at. */
function withoutDoubts(
  text: string,
  reading: UnderstoodProblem | UnreadableProblem,
  numbered: boolean,
): UnderstoodProblem | UnreadableProblem {
  if (reading.kind === 'unreadable' || reading.task === 'words') return reading;
  const doubt = findDoubt(text);
  if (doubt !== null) return unreadable(doubt.position, doubt.why);
  if (numbered && isListOfExercises(reading))
    return unreadable(0, `These are ${reading.statements.length} exercises. Type one at a time.`);
  const letter = letterOfList(reading);
  return letter === null
    ? reading
    : unreadable(
        0,
        `These are ${reading.statements.length} equations for the one letter ${letter}. Type one problem at a time.`,
      );
}

/** Numbered equations that share no letter have nothing to do with one another. */
function isListOfExercises({ statements }: UnderstoodProblem): boolean {
  const letters = statements.map((statement) => symbolsOf([statement]));
  const all = letters.flat();
  return statements.length > 1 && letters.every((own) => own.length > 0) && new Set(all).size === all.length;
}

/** Several equations for one letter are a list of exercises, not a system. */
function letterOfList({ task, statements, unknowns }: UnderstoodProblem): string | null {
  const equations = statements.every(
    (statement) => statement.kind === 'relation' && statement.signs.every((sign) => sign === '='),
  );
  const letters = symbolsOf(statements);
  return task === 'solve' && statements.length > 1 && equations && letters.length === 1 ? (unknowns[0] ?? null) : null;
}

function readPrepared(text: string): UnderstoodProblem | UnreadableProblem {
  const whole = readWhole(text);
  if (whole !== null) return whole;
  const spans = findSpans(text);
  if (spans.length > mostFormulas)
    return unreadable(
      spans[mostFormulas]?.start ?? 0,
      `This has more than ${mostFormulas} formulas, too many for one problem.`,
    );
  const skeleton = skeletonOf(text, spans);
  const instruction = skeleton.length > longestSkeleton ? null : instructionIn(skeleton, spans);
  if (instruction === null) return inWords(text, spans, skeleton);
  return readInstruction(text, spans, instruction);
}

function instructionIn(skeleton: string, spans: readonly Span[]): Instruction | null {
  const found = findInstruction(skeleton);
  // A formula left over in a clause ("for x and y: …") may be the very equation: the neutral reading knows better.
  const settled = found !== null && !found.remainder.some((clause) => clause.includes('#'));
  if (settled || spans.length === 0 || spans.length > 6) return found;
  const declared = functionsIn(spans);
  const readings = spans.map((span) => parse(span, declared));
  const statements = readings.map((reading) => (reading.kind === 'statement' ? reading.statement : null));
  return findPlainRequest(skeleton, statements) ?? found;
}

function unreadable(position: number, why: string): UnreadableProblem {
  return { kind: 'unreadable', position, why };
}

/** A text that is nothing but mathematics, systems in every form included. */
function readWhole(text: string): UnderstoodProblem | null {
  if (!/[\d=<>≤≥+*/^√∫\\]/.test(text)) return null;
  const formula = withoutAsking(text);
  if (/^\s*(?:\(?[a-z\d]\)|\d+\.)\s/i.test(formula) || /\$[^$]*\$/.test(formula)) return null;
  // "at" and "by" may be products in a formula, but a word beside one in a sentence.
  if (/(?:^|\s)(?:as|an|at|by|be|up|re|am|us|me|my|he)(?=\s)/i.test(formula)) return null;
  // Words in capitals ("FIND 3 + 4") are no products of letters.
  if (/(?<![\\A-Za-z])[A-Z]{3,}(?![a-z])|^\s*(?:DO|IS|IF)\b/.test(formula)) return null;
  const reading = parse({ start: 0, end: formula.length, text: formula });
  if (reading.kind === 'unreadable') return null;
  const understanding =
    askedLetter(text, reading.statement) ??
    buildProblem({ asks: 'bare', main: [0], target: [], given: [], remainder: [] }, [reading.statement]);
  return understanding === null ? null : finish(understanding, []);
}

/** "p = √(q + 7). q = ?": of an equation in several letters the one that is asked for behind it. */
function askedLetter(text: string, statement: Statement): Understanding | null {
  const name = /[\s,;.]([a-zA-Z])\s*=\s*(?:\?+|_+|\.{2,}|…)\s*$/.exec(text)?.[1];
  const isOne = statement.kind === 'relation' && statement.signs.join() === '=';
  if (name === undefined || !isOne || symbolsOf([statement]).length < 2) return null;
  const letter: Statement = { kind: 'expression', expression: { kind: 'symbol', name } };
  return buildProblem({ asks: 'find', main: [0], target: [1], given: [], remainder: [] }, [statement, letter]);
}

type SpanReading = { readonly kind: 'statement'; readonly statement: Statement } | Unreadable;

function parse(span: Span, declared: readonly string[] = []): SpanReading {
  const read = (text: string): SpanReading => readFormula(text, declared);
  return vetted(read(span.text), read);
}

function readFormula(text: string, declared: readonly string[]): SpanReading {
  return readOrRefuse<SpanReading>(() => ({
    kind: 'statement',
    statement: readStatement(withoutAsking(text), declared),
  }));
}

/** The letters that one of the formulas defines as a function: `h(x) = …`. */
function functionsIn(spans: readonly Span[]): readonly string[] {
  return spans.flatMap(({ text }) => {
    const [, name, letter] = /^\s*([A-Za-z])\(([A-Za-z])\)\s*=/.exec(text) ?? [];
    return name === undefined || name === letter ? [] : [name];
  });
}

function readInstruction(
  text: string,
  spans: readonly Span[],
  instruction: Instruction,
): UnderstoodProblem | UnreadableProblem {
  // "Find x y = 2x": the first letter may be what is asked for, not a factor.
  if (spans.some((span) => /^[a-z]\s+[a-z]\s*=/i.test(span.text))) return wordsProblem(text);
  const statements: Statement[] = [];
  const declared = functionsIn(spans);
  for (const span of spans) {
    const reading = parse(instruction.asks === 'integrate' ? asIntegral(span) : span, declared);
    if (reading.kind === 'unreadable') return inText(text, span, reading);
    statements.push(reading.statement);
  }
  const understanding = buildProblem(instruction, statements) ?? plainly(text, spans, statements);
  return understanding === null ? wordsProblem(text) : finish(understanding, spans);
}

/** A pattern matched the words and the formulas did not fit it; they may still speak for themselves. */
function plainly(text: string, spans: readonly Span[], statements: readonly Statement[]): Understanding | null {
  const request = findPlainRequest(skeletonOf(text, spans), statements);
  return request === null ? null : buildProblem(request, statements);
}

/** "Integrate 2x dx": the sign is in the word. */
function asIntegral(span: Span): Span {
  const ended = /[^a-zA-Z\\]d[a-zθ]\s*$/.test(span.text) && !/∫|\\int|\//.test(span.text);
  return ended ? { ...span, start: span.start - 1, text: `∫${span.text}` } : span;
}

/** The refusal of one formula, with its place and correction in the whole text. */
function inText(text: string, span: Span, { position, why, suggestion }: Unreadable): UnreadableProblem {
  // Places in the words count from one, and from the start of the whole text.
  const moved = why.replace(/(?<=at position )\d+/g, (place) => String(Number(place) + span.start));
  const place = { kind: 'unreadable', position: span.start + position, why: moved } as const;
  if (suggestion === undefined) return place;
  return { ...place, suggestion: text.slice(0, span.start) + suggestion.trimStart() + text.slice(span.end) };
}

function finish({ task, statements, unknowns, remainder }: Understanding, spans: readonly Span[]): UnderstoodProblem {
  const given = statements.map(statementToLatex);
  const named = remainder.map((words) =>
    inFull(words.replace(/#(\d+)/g, (_, index: string) => spans[Number(index)]?.text.trim() ?? '')),
  );
  return { kind: 'read', task, statements, given, unknowns, latex: given.join(',\\quad '), remainder: named };
}

/** "3 s f" and "2 dp" as they are spoken. */
function inFull(words: string): string {
  const plural = /\b(?:1|one) (?:d ?p|s ?f|sig figs?)\b/.test(words) ? '' : 's';
  return words
    .replace(/\bd ?p\b/, `decimal place${plural}`)
    .replace(/\b(?:s ?f|sig figs?)\b/, `significant figure${plural}`);
}

/** No pattern accounts for the sentence: a problem in words, a broken formula, or no mathematics. */
function inWords(text: string, spans: readonly Span[], skeleton: string): UnderstoodProblem | UnreadableProblem {
  const proseWords = skeleton.replace(/#\d+/g, ' ').match(/[a-z']+/g)?.length ?? 0;
  const broken = spans
    .map((span) => ({ span, reading: parse(span) }))
    .find(({ reading }) => reading.kind === 'unreadable');
  if (broken !== undefined && broken.reading.kind === 'unreadable' && proseWords <= 2 && !/[()[\]≡]/.test(skeleton))
    return inText(text, broken.span, broken.reading);
  const formulas = spans.filter((span) => /[=<>≤≥+*/^√\\]/.test(span.text)).length;
  // A formula in a text that says nothing else of mathematics is still a problem: the model may know what is meant.
  const calculates = spans.some((span) => /[=+*×÷^√]|\\[a-z]/.test(span.text));
  const fractions = spans.filter((span) => /\d\/\d/.test(span.text)).length;
  return calculates || fractions > 1 || asksMathsInWords(text, formulas) ? wordsProblem(text) : unreadable(0, noMaths);
}

function wordsProblem(text: string): UnderstoodProblem {
  return { kind: 'read', task: 'words', statements: [], given: [], unknowns: [], latex: '', remainder: [text.trim()] };
}
