import { isFinerThanAsked } from './plainly/nearestUnit.ts';

const BARE_BRACKET = /[=≡]\s*(\d+[a-z]?|[a-z])\s*\(\s*[_…. □]*\)(?!\s*\()/;
const SQUARED = /^-?[\da-z]*\((?:[^()])*\)\^\{?2\}?$/;
const ROOT_BLANK = /√\(?\d+\)?\s*=\s*(?:_+|…|□|■|▢)\s*(?:√|sqrt)\s*\(?(\d+)/;
const ROOT_FORM = /\b(?:in|into|to) the form \$?[a-z] ?(?:√|\\sqrt|sqrt) ?[({]?(\d+)/i;
const IN_TERMS = /\bin terms of (?:only |just )?(\$?[a-zA-Z]\$?(?:(?:,| and|, and) \$?[a-zA-Z]\$?)*)(?![\w(^_'’])/;
const EXPRESSION_IN = /\bexpression (?:in|using|with) (?:only |just )?\$?([b-hj-z])\$?(?![\w(^_'’])/;
const SIZES: readonly RegExp[] = [
  /^(?:mm|cm|m|km|metres?|centimetres?|kilometres?)$/,
  /^(?:g|kg|grams?|kilograms?)$/,
  /^(?:s|min|h|seconds?|minutes?|hours?)$/,
];

/** `6a + 15 = 4( ___ )`, `√50 = __√3`, "in the form a√3": the shape of the answer is shown, and this one has another. */
function leavesBlank(problem: string, bare: string): boolean {
  const outside = BARE_BRACKET.exec(problem)?.[1];
  if (outside !== undefined && bare.includes('(') && !bare.startsWith(`${outside}(`)) return true;
  const under = (ROOT_BLANK.exec(problem) ?? ROOT_FORM.exec(problem))?.[1];
  return (
    under !== undefined && bare.includes('\\sqrt') && !bare.replace(/\\text\{[^}]*\}$/, '').endsWith(`\\sqrt{${under}}`)
  );
}

/** "As a perfect square", "as a difference of two squares": brackets of another kind are no such thing. */
function isOtherSquare(problem: string, bare: string): boolean {
  if (!/\)/.test(bare) || bare.includes('=')) return false;
  if (/\bas (?:a|the) (?:perfect )?square\b(?! root)/i.test(problem)) return !SQUARED.test(bare);
  return /\bas (?:a|the) difference of (?:two |2 )?squares\b/i.test(problem) && SQUARED.test(bare);
}

/** "Express x in terms of z if y = 2x + 3": a letter that is neither asked for nor allowed. */
function hasStrangeLetter(problem: string, bare: string): boolean {
  const named = IN_TERMS.exec(problem)?.[1];
  if (named === undefined || bare.includes('\\text')) return false;
  const allowed = new Set(named.replace(/\band\b/g, ' ').match(/[a-zA-Z]/g) ?? []);
  const used = bare
    .replace(/^[^=]*=/, '')
    .replace(/\\[a-zA-Z]+/g, ' ')
    .match(/[a-zA-Z]/g);
  return (used ?? []).some((letter) => !/[eiπcC]/.test(letter) && !allowed.has(letter));
}

/** "Write an expression in terms of t for the total length": a number that no t comes into. */
function lacksLetters(problem: string, bare: string): boolean {
  const named = IN_TERMS.exec(problem)?.[1] ?? EXPRESSION_IN.exec(problem)?.[1];
  if (named === undefined || !/^-?[\d.]+(?:\\text\{[^}]*\})?$/.test(bare)) return false;
  // Letters that are calculated with may cancel.
  return !/[=²³^√]|\d[a-z](?![a-z])|(?<![a-z'’])[a-z] ?[-+−×*/] ?[\d(a-z](?![a-z]{2})|\\[a-z]|(?<![a-z])[a-z]\(/i.test(problem.replace(/\\text\{[^}]*\}/g, ' ')); // prettier-ignore
}

/** "l = 2 m and w = 30 cm": numbers in two units of a kind, and an answer without any. */
function mixesUnits(problem: string, bare: string): boolean {
  if (bare.includes('\\text')) return false;
  const units = [...problem.matchAll(/(?<![a-zA-Z])[a-zA-Z]\$? ?(?:=|is) ?\$?\d[\d.]* ?([a-z]{1,11})(?![\w²³^/])/g)];
  return SIZES.some((size) => new Set(units.flatMap(([, unit = '']) => (size.test(unit) ? [unit] : []))).size > 1);
}

/** "To one decimal place", "to the nearest year": no root, logarithm or fraction is left to be worked out. */
function isUnrounded(problem: string, bare: string): boolean {
  const asks =
    /\bto (?:\d|one|two|three|four) (?:decimal places?|d\.?p\b|significant figures?|s\.?f\b)|\bto the nearest (?!(?:half|third|quarter|fifth|eighth|fraction)\b)[a-z]/i.test(
      problem,
    );
  return asks && /\\(?:ln|log|sqrt|frac)/.test(bare);
}

/** "Use the trapezium rule", "… give the values of u": no method gives an estimate or stops at what was put in. */
function wantsOtherWay(problem: string, bare: string): boolean {
  if (/\b(?:trapezium|trapezoid(?:al)?|simpson['’]?s|mid-?ordinate) rule\b/i.test(problem)) return true;
  // "pH" is one name: no p that anything is divided by.
  if (/\bpH\b/.test(problem) && /(?<![a-zA-Z\\])p(?![a-zA-Z])/.test(bare)) return true;
  return /\bsubstitution \$?u ?=[^.]*\b(?:values?|solutions?) (?:of|for) \$?u\b/i.test(problem) && !/u=/.test(bare);
}

/** "Solve for x and y" wants both. */
function namesOneOfTwo(problem: string, bare: string): boolean {
  const [, first, second] = /\bsolve for ([a-z]) and ([a-z])\b/i.exec(problem) ?? [];
  if (first === undefined || second === undefined) return false;
  return !bare.includes(`${first}=`) || !bare.includes(`${second}=`);
}

/** "By how many pence …": pence, or pounds, and nothing else. */
function isNoMoney(problem: string, bare: string): boolean {
  return /\bhow many (?:pence|cents)\b/i.test(problem) && /\\text\{(?!p\}|pence|cents?|¢|£|€)/.test(bare);
}

/** "By how many percentage points …": a difference of percentages, and no percentage. */
function isNoPoints(problem: string, bare: string): boolean {
  return /\bpercentage points?\b/i.test(problem) && /^-?[\d.]+\\%$/.test(bare);
}

/** Whether an answer in LaTeX is of another shape, in other letters or units than the question shows. */
export function breaksShownForm(problem: string, answer: string): boolean {
  const bare = answer.replace(/\s|\\left|\\right/g, '');
  return (
    leavesBlank(problem, bare) ||
    isOtherSquare(problem, bare) ||
    hasStrangeLetter(problem, bare) ||
    lacksLetters(problem, bare) ||
    mixesUnits(problem, bare) ||
    isUnrounded(problem, bare) ||
    isFinerThanAsked(problem, answer) ||
    isNoMoney(problem, bare) ||
    isNoPoints(problem, bare) ||
    wantsOtherWay(problem, bare) ||
    namesOneOfTwo(problem, bare)
  );
}
