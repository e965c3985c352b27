import type { Expression } from '../expression/expression.ts';
import type { Grade, GradeQuestion } from '../outcomes.ts';
import { makeBudget, usualLimits, withinBudget, type Budget, type BudgetLimits } from '../numeric/budget.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { answerValue, list, type AnswerValue } from './grading/answerValue.ts';
import { compareAnswers } from './grading/compareAnswers.ts';
import type { Equal, GradeMode } from './grading/gradeMode.ts';
import { extractAnswer, type ExtractedAnswer } from './grading/extractAnswer.ts';
import { choiceLetter, isWords, plainLetters, writtenNumeral } from './grading/gradeText.ts';
import { matrixSum } from './grading/matrixSum.ts';

/**
 * Compares a given final answer with the expected one, wherever in its text it stands. Algebraic equality is needed;
 * `null` means that it could not be decided and never counts as equal. Texts in keyboard notation on both sides are
 * held to it strictly (an equation is no number, 0.33 is not 1/3); in formulas of running text or LaTeX, `x = 5`
 * answers `5`, and a fraction may be given to two decimals or more.
 */
export function gradeAnswer(question: GradeQuestion, limits: BudgetLimits = usualLimits): Grade {
  const { expected, given } = question;
  if (squeeze(expected) === squeeze(given) && squeeze(given) !== '') return grade(true, 'written the same way');
  const budget = makeBudget(limits);
  return withinBudget(() => gradeTexts(question, budget), grade(null, 'the comparison takes too long'));
}

function squeeze(text: string): string {
  return text.replace(/(?<=[\w.,])\s+(?=[\w.,])/g, '\u0001').replace(/\s+/g, '');
}

function grade(equal: Equal, why: string): Grade {
  return { equal, why };
}

function gradeTexts({ expected, given, numbers }: GradeQuestion, budget: Budget): Grade {
  const [a, b] = [extractAnswer(expected), extractAnswer(given)];
  if (a === null || b === null) return grade(null, 'no answer could be found in the text');
  if (a.isQualified || b.isQualified) return grade(null, 'words beside the answer change what it says');
  if (isBrokenFormula(expected) || isBrokenFormula(given)) return grade(null, 'a formula is broken across lines');
  const written = compareWriting(a.formulas.join(', '), b.formulas.join(', '));
  if (written !== undefined)
    return grade(written, written === true ? 'written the same way' : 'different words or letters');
  const strict = a.isKeyboard && b.isKeyboard;
  const mode: GradeMode = { strict, numbers: numbers ?? (strict ? 'complex' : 'real'), budget };
  const [first, second] = [readAll(a), readAll(b)];
  if (first === null || second === null) return gradeUnreadable(a, b);
  const equal = compareAnswers(first, second, mode);
  return grade(equal, equal === null ? 'it could not be decided' : equal ? 'the same value' : 'not the same value');
}

/** A single `$` formula that starts with a line break is more likely two stray signs. */
function isBrokenFormula(text: string): boolean {
  return /(?<![\\$])\$\s*\n(?:(?!\n)[^$])*\n\s*\$(?!\$)/.test(text);
}

/** Choice letters, words, times and numerals with a base are compared as written; undefined for anything else. */
function compareWriting(expected: string, given: string): Equal | undefined {
  if (squeeze(expected) === squeeze(given)) return true;
  const letters = [choiceLetter(expected), choiceLetter(given)];
  if (letters[0] !== null && letters[1] !== null) return letters[0] === letters[1];
  const numerals = [writtenNumeral(expected), writtenNumeral(given)];
  if (numerals[0] !== null && numerals[1] !== null) return numerals[0] === numerals[1];
  if (numerals[0] !== null || numerals[1] !== null) return null;
  if (isWords(expected) && isWords(given)) {
    if (plainLetters(expected) === plainLetters(given)) return true;
    if ([expected, given].every((text) => readKind(text) === 'words')) return false;
  }
  return undefined;
}

function readKind(text: string): string {
  const reading = parseStatement(text);
  return reading.kind === 'statement' ? reading.statement.kind : reading.kind;
}

function gradeUnreadable(a: ExtractedAnswer, b: ExtractedAnswer): Grade {
  const [first, second] = [plainLetters(a.formulas.join()), plainLetters(b.formulas.join())];
  if (first === second && /^[a-z]+$/.test(first)) return grade(true, 'written the same way');
  const oneIsNumber = [first, second].some((text) => /^-?\d+$/.test(text));
  const oneIsJumble = [first, second].some((text) => /^[a-z]+\d+[a-z\d]*$/.test(text));
  return oneIsNumber && oneIsJumble
    ? grade(false, 'not a number')
    : grade(null, 'one of the answers could not be read');
}

/** Several formulas together are a list; each must be readable. */
function readAll(answer: ExtractedAnswer): AnswerValue | null {
  const values: AnswerValue[] = [];
  for (const formula of answer.formulas) {
    const value = readOne(formula);
    if (value === null) return null;
    values.push(value);
  }
  const [only] = values;
  if (only === undefined) return null;
  return values.length === 1 ? only : list(values, values.every(isNamed) && namesDiffer(values));
}

function isNamed(value: AnswerValue): boolean {
  return value.kind === 'named';
}

function namesDiffer(values: readonly AnswerValue[]): boolean {
  const names = values.map((value) => (value.kind === 'named' ? nameText(value.name) : ''));
  return new Set(names).size === names.length;
}

function nameText(name: Expression): string {
  return name.kind === 'symbol' ? name.name : name.kind;
}

function readOne(formula: string): AnswerValue | null {
  const matrices = matrixSum(formula);
  if (matrices !== null) return { kind: 'matrix', rows: matrices };
  const reading = parseStatement(formula);
  if (reading.kind === 'statement') return answerValue(reading.statement);
  return lastSideOf(formula);
}

/** A chain with an unreadable middle still ends in its answer. */
function lastSideOf(formula: string): AnswerValue | null {
  const at = formula.lastIndexOf('=');
  const reading = at < 0 ? null : parseStatement(formula.slice(at + 1));
  return reading?.kind === 'statement' && reading.statement.kind === 'expression'
    ? answerValue(reading.statement)
    : null;
}
