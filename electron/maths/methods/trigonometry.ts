import { parseStatement } from '../reading/parseStatement.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { RuleSolution } from '../outcomes.ts';
import { plainQuestion } from './facts/plainQuestion.ts';
import { writeSurd } from './geometry/exactAngles.ts';
import { isOtherFigure } from './geometry/otherFigure.ts';
import { plainRight } from './geometry/plainright/plainRight.ts';
import { readNamedTriangle } from './geometry/readNamedTriangle.ts';
import { readElevation, readElevationAngle } from './geometry/readElevation.ts';
import { readRightTriangle } from './geometry/readRightTriangle.ts';
import {
  readAcute,
  readExactValue,
  readOtherRatio,
  readRadians,
  readTrigonometricEquation,
} from './geometry/readTrigonometry.ts';
import { solveTriangle } from './geometry/solveTriangle.ts';
import { IDENTITIES, withLetter, workIdentity } from './geometry/trigonometricIdentities.ts';
import { workTrigonometricEquation } from './geometry/workTrigonometricEquation.ts';
import {
  workAcute,
  workAngle,
  workExactValue,
  workOtherRatio,
  workRadians,
  workRatio,
  workSide,
} from './geometry/workTrigonometry.ts';
import type { Understood } from './method.ts';

/** LaTeX of a formula as every spelling of it prints; `null` where it cannot be read. */
function printed(formula: string): string | null {
  const reading = parseStatement(formula);
  return reading.kind === 'statement' && reading.statement.kind === 'expression'
    ? toLatex(reading.statement.expression)
    : null;
}

const SIMPLIFY =
  /^(?:simplify|what does|write|express|reduce|evaluate|find|work out|calculate|determine|find the value of|what is the value of|use (?:a |an )?(?:trig|trigonometric) ident(?:ity|ities) to simplify|what is)(?: the expression| fully| completely)?:? (.+?)(?: (?:using|with) (?:(?:trig|trigonometric) )?identities| fully| completely| as far as possible| in (?:its )?simplest form| simplify to| as simply as possible)?$/;

const SIMPLER = /\b(?:simplify|write|express|reduce)\b/;

/** "sin^2 25° + cos^2 25°": the same angle throughout, for which a letter can stand. */
function angleAsLetter(formula: string): { readonly formula: string; readonly shown: string } | null {
  const ANGLE =
    /(?<=\b(?:sin|cos|tan)(?:\^2)? ?\(? ?)(\d+(?:\.\d+)?)(?![\d.]| ?π) ?°?|(?<=\b(?:sin|cos|tan)(?:\^2)? ?\(? ?)\(?(\d*) ?π ?\)? ?\/ ?\(?(\d+)\)?/g;
  const shown = new Set<string>();
  const lettered = formula.replace(ANGLE, (all, degrees?: string, top?: string, bottom?: string) => {
    shown.add(
      degrees === undefined
        ? `\\frac{${top ?? ''}\\pi}{${bottom ?? ''}}`
        : `${degrees}${all.includes('°') ? '^\\circ' : ''}`,
    );
    return `θ${all.endsWith(')') && !all.startsWith('(') ? ')' : ''}`;
  });
  const [one, ...more] = shown;
  return one === undefined || more.length > 0 || /[°π]/.test(lettered) ? null : { formula: lettered, shown: one };
}

/** Simplifies what one of the identities of the table makes shorter. */
function identity(problem: string): RuleSolution | null {
  const { text, form } = plainQuestion(problem);
  const told = SIMPLIFY.exec(text)?.[1] ?? /^(.+?) simplify$/.exec(text)?.[1];
  if (told === undefined || !/sin|cos|tan/.test(told)) return null;
  const numbered = angleAsLetter(told);
  if (numbered !== null && form !== null && form.kind !== 'exact') return null;
  const formula = numbered?.formula ?? told;
  const letter = /θ/.test(formula) ? 'θ' : /[a-z](?![a-z])/.exec(formula.replace(/sin|cos|tan/g, ' '))?.[0];
  const asked = printed(formula);
  if (letter === undefined || asked === null) return null;
  const name = letter === 'θ' ? '\\theta' : letter;
  const found = IDENTITIES.find((one) => printed(withLetter(one, name).expression) === asked);
  if (found === undefined) return null;
  // "Find the value of 1 − sin² 35°" wants a number, and an angle without its sign could be either.
  if (numbered !== null && found.answer.includes('#') && !(SIMPLER.test(text) && numbered.shown.includes('^')))
    return null;
  return workIdentity(found, numbered?.shown ?? name);
}

function rightTriangle(problem: string): RuleSolution | null {
  const question = readRightTriangle(problem);
  if (question === null) return null;
  if (question.kind === 'side') return workSide(question);
  return question.kind === 'angle' ? workAngle(question) : workRatio(question.wanted, question.given);
}

function acute(problem: string): RuleSolution | null {
  const question = readAcute(problem);
  if (question === null) return null;
  const { ratio, value, letter, form } = question;
  return workAcute(ratio, value, question.shown === '' ? writeSurd(value) : question.shown, letter, form);
}

/** Works sides and angles of right-angled triangles, equations on an interval, identities and radians. */
export function trigonometry(problem: Understood): RuleSolution | null {
  const { text } = problem;
  if (!/sin|cos|tan|angle|radian|degree|°|\\circ|horizon/i.test(text) || isOtherFigure(text)) return null;
  const triangle = readNamedTriangle(text);
  const solved = triangle === null ? null : solveTriangle(triangle.triangle, triangle.wish);
  if (solved !== null) return solved;
  const equation = readTrigonometricEquation(text);
  if (equation !== null) return workTrigonometricEquation(equation);
  const exact = readExactValue(text);
  if (exact !== null) return workExactValue(exact.ratio, exact.degrees, exact.radians);
  const radians = readRadians(text);
  if (radians !== null) return workRadians(radians.degrees, radians.to);
  const story = readElevation(text);
  if (story !== null) return workSide(story);
  const angle = readElevationAngle(text);
  if (angle !== null) return workAngle(angle);
  const other = readOtherRatio(text);
  if (other !== null) return workOtherRatio(other.known, other.value, other.wanted);
  return rightTriangle(text) ?? plainRight(text) ?? acute(text) ?? identity(text);
}
