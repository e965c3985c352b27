import type { Statement } from '../expression/expression.ts';
import type { ArgumentQuestion, ArgumentReport, LineRelation } from '../outcomes.ts';
import { makeBudget, usualLimits, withinBudget, type Budget, type BudgetLimits } from '../numeric/budget.ts';
import { findMistake } from '../mistakes/findMistake.ts';
import { nudgeFor } from '../mistakes/nudgeFor.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import { keyboardFromMaxima } from '../reading/maximaText.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { pupilLine } from '../reading/pupilLine.ts';
import { acceptedArgument, putBack } from './acceptedArgument.ts';
import { judgeChain } from './checkCalculation.ts';
import { targetsOf } from './checkExpressionLine.ts';
import { definitionsIn, expandStatement } from './definitions.ts';
import { saysInfinitelyMany } from './countSolutions.ts';
import type { Numbers } from './exactRelation.ts';
import { makeContext, readContext, type ProblemContext } from './problemContext.ts';
import { relateLines, type LineFinding } from './relateLines.ts';
import { firstOfSolving, relateSolving } from './relateSolving.ts';
import { asAsked, beside, relateNumbers, relateToProblem, wrongRelations } from './relateToProblem.ts';
import { isTied } from './isTied.ts';
import { solvedTogether } from './solvedTogether.ts';
import { isRunOn, whyRunOn } from './runOnEquations.ts';
import { whyWrong } from './whyWrong.ts';

/** Each line gets the whole time a single comparison may take, so that a long argument is not cut off. */
const limitsPerLine: BudgetLimits = { ...usualLimits, milliseconds: 350 };

/** Milliseconds after which the lines still to come are left undecided. */
const longestArgument = 2_500;

/**
 * Relates each line of an argument to the one before it. Any valid step is accepted, however large; the first step
 * that does not hold is named, with the likely mistake and a nudge that gives no answer away.
 */
export function checkArgument(question: ArgumentQuestion, limits: BudgetLimits = limitsPerLine): ArgumentReport {
  const texts = question.lines.map((line) => keyboardFromMaxima(pupilLine(line)));
  const numbers = question.numbers ?? (texts.some(({ positive }) => positive) ? 'positive' : 'real');
  const context = question.problem === undefined ? null : readContext(question.problem);
  const lines = texts.map(({ text }) => readLine(text));
  const isUnread = question.problem !== undefined && context === null;
  const findings = relateAll(lines, { context, isUnread, numbers, limits });
  if (lines.length === 0)
    return { valid: null, firstWrong: null, relations: [], why: 'there are no lines to check yet' };
  const firstWrong = findings.findIndex(isWrong);
  const relations = findings.map(({ relation }) => relation);
  if (firstWrong < 0) return acceptedArgument(question, lines, relations, isUnread, limits);
  const finding = findings[firstWrong];
  const report = { valid: false, firstWrong, relations, why: reasonFor(finding, firstWrong === 0, limits) };
  if (finding?.why === whyRunOn) return { ...report, nudge: 'Write one equation a line, each below the other.' };
  const [before, line] = [finding?.before ?? null, finding?.line ?? null];
  const mistake = before === null || line === null ? null : findMistake(before, line);
  return mistake === null || before === null
    ? { ...report, nudge: nudges[finding?.relation ?? 'unrelated'] ?? tryANumber }
    : { ...report, mistake, nudge: nudgeFor(before, mistake) };
}

function reasonFor(finding: PlacedFinding | undefined, isFirst: boolean, limits: BudgetLimits): string {
  if (finding === undefined || finding.why === whyRunOn) return whyRunOn;
  return withinBudget(
    () => whyWrong({ ...finding, isFirst }, makeBudget(limits)),
    'this line does not follow from the one before',
  );
}

const tryANumber = 'Try a number: put it into the line above and into this one, and compare.';
const nudges: Partial<Record<LineRelation, string>> = {
  'may-add': putBack,
  'may-lose': 'Some number that fits the line above does not fit this one. Which could it be?',
  'and-or': 'Can the unknown be both numbers at once?',
  'missing-variable': 'Say what each number is equal to.',
};

function readLine(line: string): Statement | null {
  const reading = parseStatement(line.replace(/^\s*(?:&\s*)?(?:=|⇒|⟹|\\(?:R|r)ightarrow|\\implies|=>)/, ''));
  if (reading.kind !== 'statement') return null;
  return isProse(reading.statement) ? null : reading.statement;
}

function isProse(statement: Statement): boolean {
  if (statement.kind !== 'words') return false;
  return !/^(?:true|false)\b/i.test(statement.text) && !saysInfinitelyMany(statement.text);
}

function isWrong({ relation, letsIn }: LineFinding): boolean {
  return wrongRelations.has(relation) && letsIn !== true;
}

/** A finding with the line it was compared with. */
type PlacedFinding = LineFinding & { readonly before: Statement | null; readonly line: Statement | null };

/** What lines are related by: the problem, where it could be read, and what numbers its letters stand for. */
type Setting = {
  readonly context: ProblemContext | null;
  /** There is a problem, and it could not be read. */
  readonly isUnread: boolean;
  readonly numbers: Numbers;
  readonly limits: BudgetLimits;
};

/** Side calculations are judged by themselves and leave the main line of thought where it was. */
function relateAll(lines: readonly (Statement | null)[], setting: Setting): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const earlier: Statement[] = [];
  const { context, limits } = setting;
  let base: Statement | null = null;
  const start = limits.clock();
  for (const [index, line] of lines.entries()) {
    if (index < findings.length) continue;
    const isLate = limits.clock() - start > longestArgument;
    const within = { ...setting, limits: isLate ? { ...limits, steps: 0 } : limits };
    const previous: Statement | null = base ?? claimToGoOn(findings, context);
    const before = previous ?? startOf(context);
    const found = relateLine(previous, line, earlier, within);
    const group = isWrong(found) ? solvedTogether(lines, index) : null;
    const joined = group && relateLine(previous, group.statement, earlier, within);
    if (group !== null && joined !== null && (joined.relation === 'equivalent' || joined.relation === 'same-roots')) {
      const named = lines.slice(index, index + group.count);
      findings.push(...named.map((one) => ({ ...joined, before, line: one })));
      earlier.push(group.statement);
      base = group.statement;
      continue;
    }
    findings.push({ ...found, before, line });
    if (line === null) continue;
    earlier.push(line);
    if (!found.isAside) base = line;
  }
  return findings;
}

function relateLine(
  previous: Statement | null,
  line: Statement | null,
  earlier: readonly Statement[],
  { context, isUnread, numbers, limits }: Setting,
): LineFinding {
  if (line === null) return { relation: 'unreadable', why: 'this line could not be read', isAside: false };
  const open: LineFinding = { relation: 'undecided', why: 'this step takes too long to check', isAside: false };
  const budget = makeBudget(limits);
  const found = withinBudget(() => {
    const byNumbers = isUnread && previous === null ? relateNumbers(line, budget) : null;
    return byNumbers ?? relateOne(previous, line, context, earlier, numbers, budget);
  }, open);
  return asNote(found, line, context);
}

/** A note beside the argument is about none of the letters of the problem: "a = 1, b = −5", "D = 25 − 24". */
function isNote(line: Statement, context: ProblemContext | null): boolean {
  if (context === null || context.claim === null) return false;
  const letters = statementSymbols(context.claim);
  return !statementSymbols(line).some((letter) => letters.includes(letter));
}

/** A note that does not follow is no mistake: what it names is not told. It leaves the argument where it was. */
function asNote(found: LineFinding, line: Statement, context: ProblemContext | null): LineFinding {
  const named = statementSymbols(line).length > 0 && wrongRelations.has(found.relation);
  if (!(named || found.relation === 'undecided') || !isNote(line, context)) return found;
  return { relation: 'undecided', why: 'this is about other letters than the problem', isAside: true };
}

/** After a first line that was a calculation beside the argument, the next goes on from the problem itself. */
function claimToGoOn(findings: readonly PlacedFinding[], context: ProblemContext | null): Statement | null {
  return findings.length > 0 ? (context?.claim ?? null) : null;
}

/** What the first line is measured by: the equations, the expression, or what is asked of the expression. */
function startOf(context: ProblemContext | null): Statement | null {
  if (context === null) return null;
  const [expression] = context.claim === null ? targetsOf(context) : [];
  return expression === undefined ? context.claim : { kind: 'expression', expression };
}

function relateOne(
  base: Statement | null,
  line: Statement,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  numbers: Numbers,
  budget: Budget,
): LineFinding {
  if (isRunOn(line, budget)) return { relation: 'unrelated', why: whyRunOn, isAside: false };
  if (isShareOfSomething(line))
    return { relation: 'undecided', why: 'of what this is a share is not said', isAside: true };
  const numeric = line.kind === 'all' ? relateNumbers(line, budget) : null;
  if (numeric !== null) return numeric;
  if (context === null) return base === null ? started : relateWithDefinitions(base, line, earlier, numbers, budget);
  const opening = base === null ? firstOfSolving(line, context, numbers, budget) : null;
  if (opening !== null) return opening;
  const goesByProblem = base === null || isSystemTask(context) || !relatesDirectly(context);
  const byProblem = goesByProblem ? relateToProblem(line, context, earlier, budget) : null;
  if (base === null) return asAsked(byProblem ?? firstLine(context), line, context, budget);
  if (byProblem !== null) return byProblem;
  const related = relateLines(base, line, numbers, budget);
  const { claim } = context;
  const isSolving = claim !== null && context.task === 'solve';
  const solved = isSolving ? relateSolving(related, line, { claim, before: base, numbers, budget }) : related;
  const direct = asAsked(solved, line, context, budget);
  // Where lines need not follow from one another, one that does not is no mistake yet.
  const isOpen = goesByProblem && !direct.isAside && wrongRelations.has(direct.relation);
  if (direct.relation === 'equal' && direct.isAside && !isTied(line, context, budget)) return beside;
  return isOpen ? { ...direct, relation: 'undecided' } : direct;
}

/** After "f(x) = x²", "f(2) = 4" is a calculation beside the argument. */
function relateWithDefinitions(
  base: Statement,
  line: Statement,
  earlier: readonly Statement[],
  numbers: Numbers,
  budget: Budget,
): LineFinding {
  const known = definitionsIn(earlier);
  const isApplied = known.functions.size > 0 && line.kind === 'relation' && line.sides[0]?.kind === 'apply';
  const expanded = isApplied ? expandStatement(line, known) : line;
  const chain = isApplied && expanded.kind === 'relation' ? judgeChain(expanded, budget) : null;
  if (chain?.status === 'true') return { relation: 'equal', why: chain.why, isAside: true };
  const direct = relateLines(base, line, numbers, budget);
  const system = earlier[0];
  const isOpen = direct.relation === 'undecided' || direct.relation === 'unrelated';
  if (!isOpen || system === undefined || !isSystemOfEquations(system) || isSystemOfEquations(line)) return direct;
  return relateToProblem(line, makeContext('solve', [system], statementSymbols(system)), earlier, budget) ?? direct;
}

/** Two equations or more: what follows from them need not say all that they say. */
function isSystemOfEquations(statement: Statement): boolean {
  return statement.kind === 'all' && statement.parts.length > 1 && statementSymbols(statement).length > 1;
}

/** "10% = 8" says that a tenth of something is 8, not that 0.1 is. */
function isShareOfSomething(line: Statement): boolean {
  const [share] = line.kind === 'relation' ? line.sides : [];
  return share?.kind === 'call' && share.name === 'percent' && statementSymbols(line).length === 0;
}

const started: LineFinding = { relation: 'start', why: '', isAside: false };

/** A first line that cannot be compared with a problem that was understood has not been shown to be right. */
function firstLine(context: ProblemContext): LineFinding {
  const isUnderstood = context.claim !== null || context.expression !== null;
  return isUnderstood
    ? { relation: 'undecided', why: 'this line could not be compared with the problem', isAside: false }
    : started;
}

function isSystemTask(context: ProblemContext): boolean {
  return context.claim?.kind === 'all';
}

/** Chains of equations are related line to line; other tasks through the problem. */
function relatesDirectly(context: ProblemContext): boolean {
  return context.task === 'solve' || context.task === 'rearrange';
}
