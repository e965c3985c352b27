import type { RuleSolution } from '../../../outcomes.ts';
import { solvedFigure } from './solvedFigure.ts';

const SHAPE = '(?:(?:equilateral|regular|isosceles) )?(?:triangle|square|rectangle|circle|hexagon|pentagon|octagon|cube|cuboid|cylinder|sphere|cone|hemisphere|semicircle|parallelogram|rhombus|trapezium)'; // prettier-ignore
const SAME = new RegExp(
  `^\\s*(?:given that )?(an?|the) (${SHAPE}) (?:has|with|having) (?:the same|an equal|equal) (perimeter|area|volume|circumference|surface area) (?:as|to) (?:an?|the) (${SHAPE})\\b([^?]*?)(?:\\.\\s|,? (?=(?:find|what|calculate|work out|compute|determine)\\b))([^?]*[.?]?)\\s*$`,
  'i',
);
/** "As a 10 cm by 6 cm rectangle". */
const SIZE_FIRST =
  /\b(an?|the) (\d[\d.]* ?(?:mm|cm|m|km|ft|in|feet|inches)? ?(?:by|x|×) ?\d[\d.]* ?(?:mm|cm|m|km|ft|in|feet|inches)?) (rectangle)\b/gi;
const OTHER = /\b(?:twice|half|double|third|less|more|than|each|other|both|ratio|inside|difference)\b/i;

/** "A triangle has the same perimeter as a square of area 36": that size of the one first, then the other from it. */
export function sameSize(problem: string): RuleSolution | null {
  const plain = problem.replace(SIZE_FIRST, '$1 $3 $2');
  const found = /\b(?:same|equal) (?:perimeter|area|volume|circumference|surface)/i.test(problem) ? SAME.exec(plain) : null; // prettier-ignore
  const [, article = '', first = '', size = '', second = '', told = '', asked = ''] = found ?? [];
  if (found === null || first.toLowerCase() === second.toLowerCase() || !/\d/.test(told)) return null;
  if (/\b(?:perimeter|circumference)\b[^.]*(?:\^2|²|square)/i.test(told)) return null;
  if (new RegExp(`\\b${second}\\b`, 'i').test(asked) || OTHER.test(told + asked)) return null;
  const round = size === 'perimeter' && /circle/i.test(second) ? 'circumference' : size;
  const whole = solvedFigure(`Find the ${round} of a ${second}${told}.`);
  const value = /^(\d+(?:\.\d+)?)(?:\\text\{ ([a-z]+)\}(\^[23])?)?$/.exec(whole?.answer ?? '');
  if (whole === null || value === null) return null;
  const amount = [value[1], `${value[2] ?? ''}${value[3] ?? ''}`].join(' ').trim();
  const wanted = solvedFigure(`${article} ${first} has ${size} ${amount}. ${asked}`);
  return wanted === null ? null : { ...wanted, steps: [...whole.steps, ...wanted.steps] };
}
