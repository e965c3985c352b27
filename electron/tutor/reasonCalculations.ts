import type { Verdict } from '../maths/outcomes.ts';
import type { LineChecker } from './lineChecker.ts';

/** Where such a word stands, a calculation may be meant otherwise than it is written, or be told as a false one. */
const otherwise =
  /\b(?:remainder|mod|modulo|modulus|base|binary|hexadecimal|octal|clock|o['’]clock|matrix|vector|mistake|wrong|wrongly|incorrect|false|error|not|never|cannot|suppose|if|would|instead|unless|guess|try|assume|impossible|contradiction|compare)\b|n['’]t\b|\\(?:bmod|pmod|neq?|not|text)\b|[≠≡?]/i;

/** Plain words that end before a calculation and have no part in it; "half of" or "twice" would have. */
const before =
  /(?:^|[\s(])(?:so|thus|hence|then|that|as|since|because|is|gives|give|get|have|find|compute|calculate|check|now|here|and|therefore|know|means|which)[,:]?\s*$/i;
/** Words that go on after one. A unit or "remainder 2" is none of these. */
const after = /^\s*(?:so|and|then|thus|hence|which|because|since|as|therefore|but|we|is|gives)\b/i;

const numeral = String.raw`\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?`;
const command = String.raw`\\(?:times|cdot|div|left|right|approx|[dt]?frac)(?![a-zA-Z])`;
/** Numbers, operations, brackets and signs of equality: nothing with a letter, a unit or a currency in it. */
const run = new RegExp(String.raw`(?:${numeral}|${command}|[-+−×·÷*/^(){}=≈⁰¹²³⁴⁵⁶⁷⁸⁹\s])+`, 'g');
const operation = /[+×·÷*/^⁰¹²³⁴⁵⁶⁷⁸⁹]|\\(?:times|cdot|div|[dt]?frac)|[\d)}]\s*[-−]/;

/** The verdict on the first false calculation of plain numbers in the words of a step; null where there is none. */
export async function wrongCalculation(reason: string, checker: LineChecker): Promise<Verdict | null> {
  for (const line of reasonCalculations(reason)) {
    const verdict = await checker.checkLine({ problem: line, earlier: [], line });
    if (verdict.status === 'refuted') return { ...verdict, why: `In the words “${readable(line)}”, ${verdict.why}.` };
  }
  return null;
}

/** What in these words is surely a calculation of numbers, as `3 × 5 = 15`; what might be meant otherwise is left out. */
export function reasonCalculations(reason: string): string[] {
  return reason
    .split(/(?<=[.;!])\s+/)
    .filter((sentence) => !otherwise.test(sentence))
    .flatMap((sentence) => [...sentence.replaceAll(/\\[()]|\*\*/g, '$').matchAll(run)].flatMap(calculationsIn));
}

function calculationsIn(match: RegExpExecArray): string[] {
  const [found] = match;
  const sides = found.split(/(=|≈|\\approx(?![a-zA-Z]))/);
  const left = match.input.slice(0, match.index);
  const right = match.input.slice(match.index + found.length);
  // The outermost sides may go on in what is no number; then what stands between them still is a calculation.
  if (!beginsAfter(left, found)) sides.splice(0, sides[0]?.trim() === '' && !/[!<>≤≥:~\\]$/.test(left) ? 2 : 4);
  if (!endsBefore(right, found)) sides.splice(-2);
  const calculations: string[] = [];
  for (let at = 0; at + 2 < sides.length; at += 2) {
    const [one = '', sign = '', other = ''] = sides.slice(at, at + 3);
    if (isWhole(one) && isWhole(other) && operation.test(`${one}=${other}`))
      calculations.push(`${one.trim()} ${sign} ${other.trim()}`.replaceAll(/(?<=\d),(?=\d{3})/g, ''));
  }
  return calculations;
}

function beginsAfter(left: string, found: string): boolean {
  // A dash before a space marks an item of a list as well as a minus.
  if (/^\s*[-−]\s/.test(found)) return false;
  return (
    left.trim() === '' || /(?:^|[\s(])\$$/.test(left) || /[a-z][,;:]\s*$|[.;]\s*$/i.test(left) || before.test(left)
  );
}

function endsBefore(right: string, found: string): boolean {
  if (/^\$\s*(?:[a-zµ]{1,2}\b|[a-zµ]*(?:met|lit|gram|hour|minute|second|pence|penn|cent|pound|dollar))/i.test(right))
    return false;
  return /^(?:$|\$|[,;](?=\s|$)|\.(?=\s|$))/.test(right) || (/\s$/.test(found) && after.test(right));
}

/** One complete side: begins and ends as an expression does, brackets in pairs, nothing that may be read in two ways. */
function isWhole(side: string): boolean {
  const text = side.trim();
  if (!/\d/.test(text) || /^[+×·÷*/^)}⁰¹²³⁴⁵⁶⁷⁸⁹]|[-−+×·÷*/^({]$|\\(?:times|cdot|div|left)$/.test(text)) return false;
  // "1 1/2" is a mixed number to some; "6/2(3)" divides by 6 or by 2 for others.
  if (/[\d)}]\s+[\d(\\](?!times|cdot|div|right)|[/÷][^=]*[\d)]\s*\(|\d\s*\\[dt]?frac|[-−+]\s*[-−+]/.test(text))
    return false;
  return paired(text, '(', ')') && paired(text, '{', '}');
}

function paired(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth++;
    else if (sign === close && --depth < 0) return false;
  }
  return depth === 0;
}

function readable(line: string): string {
  return line.includes('\\') ? `$${line}$` : line;
}
