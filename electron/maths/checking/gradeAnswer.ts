import type { Expression } from '../expression/expression.ts';
import type { Grade, GradeQuestion } from '../outcomes.ts';
import { makeBudget, usualLimits, withinBudget, type Budget, type BudgetLimits } from '../numeric/budget.ts';
import { keyboardFromMaxima, logicWorkedOut } from '../reading/maximaText.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { answerValue, list, type AnswerValue } from './grading/answerValue.ts';
import { compareAnswers } from './grading/compareAnswers.ts';
import { sameConstant, withDecimalPoint } from './grading/answerDress.ts';
import type { Equal, GradeMode } from './grading/gradeMode.ts';
import { extractAnswer, type ExtractedAnswer } from './grading/extractAnswer.ts';
import { compareLabelled, isLabelledKey } from './grading/labelledAmounts.ts';
import { choiceLetter, isWords, plainLetters, writtenNumeral } from './grading/gradeText.ts';
import { areOtherSides, isSameMeasure } from './grading/sameMeasure.ts';
import { areOtherThings } from './grading/otherThings.ts';
import { haveOtherUnits, withoutSharedUnit } from './grading/sharedUnit.ts';
import { isSameWriting } from './grading/sameWriting.ts';
import { withTypedFactors } from './grading/typedFactors.ts';
import { matrixSum } from './grading/matrixSum.ts';
import { areSameUpToConstant } from './grading/upToConstant.ts';

/**
 * Compares a given final answer with the expected one, wherever in its text it stands. Algebraic equality is needed;
 * `null` means that it could not be decided and never counts as equal. Texts in keyboard notation on both sides are
 * held to it strictly (an equation is no number, 0.33 is not 1/3); in formulas of running text or LaTeX, `x = 5`
 * answers `5`, and a fraction may be given to two decimals or more.
 */
export function gradeAnswer(asked: GradeQuestion, limits: BudgetLimits = usualLimits): Grade {
  const question = inKeyboard(withTypedFactors(withoutSharedUnit(asked)));
  const { expected, given } = question;
  if (squeeze(expected) === squeeze(given) && squeeze(given) !== '') return grade(true, 'written the same way');
  const listed = listedNumbers(expected);
  if (listed !== null && listed === listedNumbers(given)) return grade(true, 'the same numbers in the same order');
  const quoted = compareQuoted(expected, given);
  if (quoted !== null) return grade(quoted, quoted ? 'the same text' : 'not the same text');
  if (isSameMeasure(expected, given)) return grade(true, 'the same amount');
  if (isSameWriting(expected, given)) return grade(true, 'the same words');
  if (haveOtherUnits(expected, given)) return grade(null, 'the units differ');
  if (areOtherSides(expected, given)) return grade(null, 'the two lengths could not be compared');
  const budget = makeBudget(limits);
  const graded = withinBudget(() => gradeTexts(question, budget), grade(null, 'the comparison takes too long'));
  if (graded.equal === true && areOtherThings(asked.expected, asked.given))
    return grade(null, 'the numbers are the same, what they count may not be');
  if (graded.equal !== false) return graded;
  const isShifted = withinBudget(() => areSameUpToConstant(expected, given, budget), false);
  return isShifted ? grade(true, 'the same up to the constant') : (gradeDecimalComma(question, budget) ?? graded);
}

/** 1.5 expected and "1,5" given is right in half the world; a list "1,5" expected leaves it open. */
function gradeDecimalComma(question: GradeQuestion, budget: Budget): Grade | null {
  const [expected, given] = [withDecimalPoint(question.expected), withDecimalPoint(question.given)];
  if ((expected === null) === (given === null)) return null;
  const texts = { ...question, expected: expected ?? question.expected, given: given ?? question.given };
  const graded = withinBudget(() => gradeTexts(texts, budget), grade(null, ''));
  if (graded.equal !== true) return null;
  return given === null
    ? grade(null, 'the comma may be a decimal comma')
    : grade(true, 'the same value, with a decimal comma');
}

/** Question banks write answers in Maxima. */
function inKeyboard(question: GradeQuestion): GradeQuestion {
  const [expected, given] = [keyboardFromMaxima(question.expected), keyboardFromMaxima(question.given)];
  const texts = {
    ...question,
    expected: logicWorkedOut(question.expected, expected.text),
    given: sameConstant(expected.text, logicWorkedOut(question.given, given.text)),
  };
  return expected.positive || given.positive ? { ...texts, numbers: 'positive' } : texts;
}

function squeeze(text: string): string {
  return text.replace(/(?<=[\w.,])\s+(?=[\w.,])/g, '\u0001').replace(/\s+/g, '');
}

/** "48, 96" and "48,96" with its formula signs off: the comma stands between two numbers in both. */
function listedNumbers(text: string): string | null {
  const bare = text.replace(/^\s*(?:\$|\\\()|(?:\$|\\\))\s*$/g, '').replace(/\\[ ,;:]|\s+/g, '');
  return /^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)+$/.test(bare) ? bare : null;
}

function grade(equal: Equal, why: string): Grade {
  return { equal, why };
}

function gradeTexts({ expected, given, numbers }: GradeQuestion, budget: Budget): Grade {
  // Before anything is taken out of the text: "Amy £40, Bilal £32" is not its last number.
  if (isLabelledKey(expected)) {
    const named = compareLabelled(expected, given);
    return named === null ? grade(null, 'which amount belongs to which name could not be told') : gradeNamed(named);
  }
  const [a, b] = [extractAnswer(expected), extractAnswer(given)];
  if (a === null || b === null) return grade(null, 'no answer could be found in the text');
  if (a.isQualified || b.isQualified) return grade(null, 'words beside the answer change what it says');
  if (isBrokenFormula(expected) || isBrokenFormula(given)) return grade(null, 'a formula is broken across lines');
  const written = compareWriting(a.formulas.join(', '), b.formulas.join(', '));
  if (written !== undefined)
    return grade(written, written === true ? 'written the same way' : 'different words or letters');
  const strict = a.isKeyboard && b.isKeyboard;
  if (strict && isWrapped(expected) !== isWrapped(given)) return grade(false, 'a list of one is not the thing itself');
  if (strict && isSetBesidePoint(expected, given)) return grade(false, 'a set is no point or interval');
  const mode: GradeMode = { strict, numbers: numbers ?? (strict ? 'complex' : 'real'), budget };
  const [first, second] = [readAll(a), readAll(b)];
  if (first === null || second === null) {
    const named = compareLabelled(expected, given);
    return named === null ? gradeUnreadable(a, b) : gradeNamed(named);
  }
  const compared = compareAnswers(first, second, mode);
  const equal = compared === false && strict && isEqualByNaturalLog(a, b, mode) ? null : compared;
  return grade(equal, equal === null ? 'it could not be decided' : equal ? 'the same value' : 'not the same value');
}

function gradeNamed(named: boolean): Grade {
  return grade(named, named ? 'the same amounts' : 'not the same amounts');
}

/** "{1}" or "[1]": one value as a set or list. */
function isWrapped(text: string): boolean {
  return /^\s*(?:\{[^{},]+\}|\[[^[\],=]+\])\s*$/.test(text);
}

function isSetBesidePoint(expected: string, given: string): boolean {
  const [set, other] = expected.trimStart().startsWith('{') ? [expected, given] : [given, expected];
  return /^\s*\{[^{}]+,[^{}]+\}\s*$/.test(set) && /^\s*[([][^()[\]]+,[^()[\]]+[)\]]\s*$/.test(other);
}

/** A single `$` formula that starts with a line break is more likely two stray signs. */
function isBrokenFormula(text: string): boolean {
  return /(?<![\\$])\$\s*\n(?:(?!\n)[^$])*\n\s*\$(?!\$)/.test(text);
}

/** "Hello" in quotation marks is text, compared letter by letter; nothing else is equal to it. */
function compareQuoted(expected: string, given: string): boolean | null {
  const [a, b] = [expected, given].map((text) => /^\s*"([^"]*)"\s*$/.exec(text)?.[1]);
  if (a === undefined && b === undefined) return null;
  return a !== undefined && a === b;
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

/** A plain "log" on the keyboard is to base 10 at school and natural in many programs. */
function isEqualByNaturalLog(a: ExtractedAnswer, b: ExtractedAnswer, mode: GradeMode): boolean {
  const natural = (answer: ExtractedAnswer): ExtractedAnswer => ({
    ...answer,
    formulas: answer.formulas.map((formula) => formula.replace(/\blog(?=\s*\()/g, 'ln')),
  });
  const [one, two] = [natural(a), natural(b)];
  if (one.formulas.join() === a.formulas.join() && two.formulas.join() === b.formulas.join()) return false;
  const [first, second] = [readAll(one), readAll(two)];
  return first !== null && second !== null && compareAnswers(first, second, mode) === true;
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
