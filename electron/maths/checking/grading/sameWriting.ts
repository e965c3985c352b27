/** What a reader sees of a text: no signs round its formulas, no commands for words and gaps. */
function seen(text: string): string {
  return text
    .replace(/\\(?:text|mathrm|textrm) ?\{([^{}]*)\}/g, ' $1 ')
    .replace(/\\[ ,;:!]|\\quad|~|\$|\\\(|\\\)/g, ' ')
    .replace(/\\left|\\right/g, '')
    .replace(/\{:\}/g, ':')
    .replace(/[−–]/g, '-')
    .replace(/\\sqrt\{(\d+)\}/g, '√$1')
    .trim();
}

/** A point and a length, whatever stands between them: "centre (3, −4), radius 6". */
function circleParts(text: string): readonly [point: string, radius: string] | null {
  const [point, ...more] = text.match(/\(-?[\d./]+ ?, ?-?[\d./]+\)/g) ?? [];
  if (point === undefined || more.length > 0) return null;
  const rest = text
    .replace(point, ' ')
    .replace(/\b(?:cent(?:re|er)|radius|and|is|at|with|of|C|the|r)\b|[=:,;.](?!\d)/gi, ' ')
    .replace(/\s+/g, '');
  return /^(?:\d+(?:\.\d+)?|\d*√\d+)$/.test(rest) ? [point.replace(/\s/g, ''), rest] : null;
}

const TIME = /^(?:at )?([01]?\d|2[0-3])[ :.]([0-5]\d)(?: ?(?:hours|hrs|h))?$/;

const CONSTANTS: readonly (readonly [names: string, letter: string])[] = [
  ['gradient|slope', 'm'],
  ['y-?intercept|intercept', 'c'],
  ['first term', 'a'],
  ['common difference|difference', 'd'],
  ['common ratio|ratio', 'r'],
];

/** "gradient 4, y-intercept −9" by the letters that stand for them; `null` where something else is said. */
function constantsIn(text: string): string | null {
  const lettered = CONSTANTS.reduce((now, [names, letter]) => now.replace(new RegExp(`\\b(?:the )?(?:${names})\\b`, 'gi'), ` ${letter} `), text); // prettier-ignore
  const parts = lettered.split(/,(?!\d)|;|\band\b/).map((part) => /^\s*([macdr])\s*(?:=|:|is|of)?\s*(-?\d+(?:\.\d+)?(?:\/\d+)?|-?\\frac\{\d+\}\{\d+\})\s*$/.exec(part)); // prettier-ignore
  const found = parts.map((part) => (part === null ? '' : `${part[1] ?? ''}=${(part[2] ?? '').replace(/\\frac\{(\d+)\}\{(\d+)\}/, '$1/$2')}`)); // prettier-ignore
  return found.length < 2 || found.includes('') ? null : found.toSorted().join();
}

function sameConstants(one: string, two: string): boolean {
  const [first, second] = [constantsIn(one), constantsIn(two)];
  return first !== null && first === second;
}

/**
 * Whether two answers look the same once the dress of LaTeX is off: units within or beside the words, the same time
 * with a colon or a gap, a circle's centre and radius with other words between them. `false` says nothing.
 */
export function isSameWriting(expected: string, given: string): boolean {
  const [one, two] = [seen(expected), seen(given)];
  if (!/[a-z]{3}|:/i.test(`${one} ${two}`)) return false;
  const squeezed = [one, two].map((text) => text.replace(/\s+/g, ' ').replace(/ ?([,;:()]) ?/g, '$1'));
  if (squeezed[0] === squeezed[1]) return true;
  const [first, second] = [TIME.exec(one), TIME.exec(two)];
  if (first !== null && second !== null && (one + two).includes(':'))
    return Number(first[1]) === Number(second[1]) && first[2] === second[2];
  if (/\b(?:gradient|slope|intercept|first term|common)\b/i.test(`${one} ${two}`)) return sameConstants(one, two);
  if (!/\bcent(?:re|er)\b/i.test(`${one} ${two}`)) return false;
  const [left, right] = [circleParts(one), circleParts(two)];
  return left !== null && right !== null && left.join() === right.join();
}
