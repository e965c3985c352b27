import type { Grade, GradeQuestion } from '../outcomes.ts';
import { gradeAnswer } from './gradeAnswer.ts';
import { isLabelledKey } from './grading/labelledAmounts.ts';

const MANY = String.raw`(?:two|three|four|five|six|\d{1,2})`;
const NAMED =
  'mean|median|mode|range|hcf|lcm|gcd|quotient|remainder|area|perimeter|circumference|gradient|slope|intercept|length|width|height|(?:larg|small|great|high|low|bigg|long|short)est';

/** Questions whose values must stand in an order: by size, one share for each part of a ratio, terms of a sequence. */
const ORDERED: readonly RegExp[] = [
  /\b(?:arrange|rank|sort)\b/i,
  /\b(?:ascending|descending|increasing|decreasing|size) order\b|\border of (?:size|magnitude)\b/i,
  /(?:^|[.:?!]\s*|\band )(?:put|place|write|list)?\s*order (?:these|the following|the|them|from|-?\d[\d./%]*,)|\bin order\b(?! to\b)/i,
  /\b(?!(?:first|next|last)\b)[a-z]{3,}(?:est|least|most) (?:\w+ )?(?:first|last)\b|\b(?:from|with|at)\b[^.?]{0,12}\b(?:[a-z]{3,}est|least|most)\b[^.?]{0,20}\b(?:to|up|down|first)\b/i,
  /\bstart(?:ing)? (?:with|from|at) the (?:[a-z]+est|least|most)\b/i,
  /\b(?:share|shared|divide|divided|split|shares?)\b[^.?]*\bratios?\b/i,
  new RegExp(
    String.raw`\b(?:first|next|last|missing|following) ${MANY} (?:[a-z]+ )?(?:terms?|numbers?|values?)\b`,
    'i',
  ),
  /\b(?:missing|next) (?:terms|numbers)\b/i,
  new RegExp(
    String.raw`\b(?:find|work out|what (?:is|are)|calculate|state|write down|give|determine)\b[^.?]{0,20}\b(?:${NAMED})s?\b[^.?]{0,40}\band\b[^.?]{0,20}\b(?:${NAMED})s?\b`,
    'i',
  ),
];

/** "2 and 3, in any order"; powers in descending order are one expression, which has an order of its own. */
const ANY_ORDER = /\b(?:in )?any order\b|\border (?:does not|doesn['’]t) matter\b/i;

/** Does the question ask for its values in an order? */
export function asksForOrder(problem: string): boolean {
  return !ANY_ORDER.test(problem) && ORDERED.some((asked) => asked.test(problem));
}

/** As `gradeAnswer`, but lists are compared in order where the problem, if it is known, asks for one. */
export function gradeInOrder(question: GradeQuestion): Grade {
  const graded = gradeAnswer(question);
  const { problem, expected, given } = question;
  if (graded.equal !== true || problem === undefined || !asksForOrder(problem)) return graded;
  // Names tell which value is which, in whatever order.
  const [wanted, written] = [partsOf(expected), partsOf(given)];
  if (isLabelledKey(expected) || (areNamed(wanted) && areNamed(written))) return graded;
  if ([expected, given].every(isOneAmount)) return graded;
  if (wanted === null || written === null || wanted.length !== written.length)
    return { equal: null, why: 'the order of the values could not be told' };
  return wanted.every((part, place) => isSame(part, written[place] ?? '')) ? graded : otherOrder(wanted, written);
}

/** "$5,400": one number, whose comma parts thousands. */
function isOneAmount(text: string): boolean {
  return /^[^\d,;]*\d{1,3}(?:(?:,|\{,\})?\d{3})*(?:\.\d+)?[^\d,;]*$/.test(text);
}

/** "x = 2, y = 3" */
function areNamed(parts: readonly string[] | null): boolean {
  return parts?.every((part) => /^[a-z]\w*\s*=/i.test(part)) ?? false;
}

function isSame(expected: string, given: string): boolean {
  return gradeAnswer({ expected, given: `$${given}$` }).equal === true;
}

/** Words beside the numbers may say which is which. */
function otherOrder(wanted: readonly string[], written: readonly string[]): Grade {
  const hasNames = [...wanted, ...written].some((part) =>
    /[a-z]{3,}|[a-z]\s*[=:]/i.test(part.replace(/\\[a-z]+/gi, '')),
  );
  return hasNames
    ? { equal: null, why: 'which value is which could not be told' }
    : { equal: false, why: 'the same values in another order than the question asks for' };
}

/** The values of a list in their order; `null` where a comma may belong to a number ("100,200"). */
function partsOf(text: string): readonly string[] | null {
  const bare = text
    .replace(/^\s*(?:\$|\\\()|(?:\$|\\\))\s*$/g, '')
    .replace(/\\text\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\(?:[,;:! ]|quad(?![a-z]))|~/g, ' ')
    .replace(/^\s*[[{](.*)[\]}]\s*$/s, '$1');
  if (/\d,\d{3}(?!\d)/.test(bare)) return null;
  return bare
    .split(/[,;]|\band\b/)
    .map((part) =>
      part
        .trim()
        .replace(/^\$|\$$/g, '')
        .trim(),
    )
    .filter((part) => part !== '');
}
