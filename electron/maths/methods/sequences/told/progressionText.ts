import Fraction from 'fraction.js';

/** A question about a progression in small letters and plain signs; roots and LaTeX marks left out. */
export function progressionText(problem: string): string {
  return problem
    .replace(/\$|\\\(|\\\)/g, '')
    .replace(/\\(?:ldots|dots|cdots)/g, '...')
    .replace(/…|(?:\. ){2,}\.?/g, '...')
    .replace(/[−–](?= ?\d)/g, '-')
    .replace(/(?<=[-,(]) (?=\d)/g, (gap, at: number, all: string) => (all[at - 1] === ',' ? gap : ''))
    .replace(/\\[dt]?frac\{(-?\d+)\}\{(\d+)\}/g, '$1/$2')
    .replace(/\b([ag])\. ?p\.?(?![a-z])/gi, '$1p')
    .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))(?!, )/g, '')
    .toLowerCase()
    .replace(/\b(?:arithmetic) (?:progressions?|sequences?|series)\b/g, 'ap')
    .replace(/\b(?:geometric) (?:progressions?|sequences?|series)\b/g, 'gp')
    .replace(/\s+/g, ' ')
    .trim();
}

export const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:\/\d+)?`;

export function fractionIn(text: string | undefined): Fraction | null {
  return text !== undefined && /^-?\d+(?:\.\d+)?(?:\/\d*[1-9]\d*)?$/.test(text) ? new Fraction(text) : null;
}

/** What would change a progression or what is asked of it. */
export const CHANGES =
  /\b(?:not|except|without|unless|only the|instead|odd|even|alternate|every|between|from the|last|middle|twice|double|half|squares?|cubes?|difference between|remov\w*|after|before|then|starting|begin\w* (?:with|at) the|not counting|left out|leav\w* out|omit\w*|missing|average|mean|modulus)\b/;
