import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import type { Work } from './requestWords.ts';

const LENGTH = String.raw`(\d*√\(?\d+\)?|\d+√\d+|\d+(?:\.\d+)?)`;
const UNIT = String.raw`(?: ?(cm|mm|km|m|in|ft|inches|feet|metres|meters|centimet(?:re|er)s|units|yards))?`;
const LEGS = new RegExp(
  `\\b(?:legs|(?:two )?(?:shorter|perpendicular) sides)(?: of (?:a|the) right(?:[- ]angled)? triangle)?(?:,)? (?:are|measure|is|of|have lengths?|of length)? ?${LENGTH}${UNIT} and ${LENGTH}${UNIT}`,
  'i',
);
const ASKS_LONGEST =
  /\b(?:find|what is|determine|express|give|write|work out|calculate|how long is)\b[^.]*\bhypotenuse\b/i;
const SQUARE =
  /\bsquare\b[^.?!]*?\b(?:has|with|whose|of|covers?|covering)\b[^.?!]*?\barea (?:of |is )?(\d+) ?(?:square [a-z]+|[a-z]+²|[a-z]+\^2)/i;
const STEERS =
  /\b(?:not|half|twice|double[ds]?|less|more|than|except|without|gap|cut|removed?|path|per|cost|diagonal|each side (?:of the|longer)|three sides|two sides|triangle|circle|increase[ds]?|volume|cube)\b/i;

function shown(solved: RuleSolution | null, lead: readonly RuleStep[], factor: string): RuleSolution | null {
  if (solved === null) return null;
  return { ...solved, steps: [...lead, ...solved.steps].slice(0, 8), answer: `${solved.answer}${factor}` };
}

function hypotenuse(problem: string, work: Work): RuleSolution | null {
  const [all, one = '', unit, two = '', other] = LEGS.exec(problem) ?? [];
  if (all === undefined || !ASKS_LONGEST.test(problem)) return null;
  const rest = problem.replace(all, ' ').replace(/\bshorter\b/g, ' ');
  if (/\d/.test(rest) || STEERS.test(rest.replace(/\btriangle\b/gi, ' ')) || (unit !== undefined && other !== undefined && unit !== other)) return null; // prettier-ignore
  const squares = work(`Simplify $(${one})^2+(${two})^2$`);
  if (squares === null || !/^\d+$/.test(squares.answer)) return null;
  const lead = [{ reason: 'Square both legs and add.', expression: `(${one})^2+(${two})^2=${squares.answer}`.replace(/√\(?(\d+)\)?/g, '\\sqrt{$1}') }]; // prettier-ignore
  return shown(work(`Simplify $\\sqrt{${squares.answer}}$`), lead, '');
}

function ofSquare(problem: string, work: Work): RuleSolution | null {
  const [all, area = ''] = SQUARE.exec(problem) ?? [];
  if (all === undefined || STEERS.test(problem)) return null;
  const rest = problem.replace(all, ' ').replace(/\bsquare (?=[a-z])/gi, ' ');
  const row =
    /\b(\d+|two|three|four|five|six) of (?:these|the|them)(?: [a-z]+)? (?:in a (?:row|line)|side by side|end to end)\b/i.exec(
      rest,
    );
  const words = rest.replace(row?.[0] ?? ' ', ' ');
  if (/\d/.test(words)) return null;
  const counts: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6' };
  const asksRound =
    /\b(?:perimeter|all the way round|all around|around the edge|go(?:es)? (?:all the way )?round)\b/i.test(words);
  const asksSide = /\b(?:along one side|(?:length|long) (?:of |is )?(?:one|each|a|its|the) (?:side|edge)|one side of it|how long is (?:one|each|a) (?:side|edge))\b/i.test(words); // prettier-ignore
  const asksRow =
    row !== null &&
    /\bhow long is (?:the|this|that) (?:row|line)\b|\blength of (?:the|this) (?:row|line)\b/i.test(words);
  if ([asksRound && row === null, asksSide && !asksRound && row === null, asksRow].filter(Boolean).length !== 1)
    return null;
  const count = asksRow ? (counts[(row[1] ?? '').toLowerCase()] ?? row[1] ?? '') : asksRound ? '4' : '1';
  const lead = [{ reason: 'The side is the square root of the area.', expression: `\\sqrt{${area}}` }];
  return shown(work(`Simplify $${count === '1' ? '' : `${count}\\times `}\\sqrt{${area}}$`), lead, '');
}

/** The hypotenuse over legs that are surds, and lengths of a square whose area is told. */
export function surdFigures(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 300 || !/\barea\b|\bhypotenuse\b/i.test(problem)) return null;
  const typed = problem
    .replace(/\bsqrt ?\(?(\d+)\)?/g, '√$1')
    .replace(/\\sqrt\{(\d+)\}/g, '√$1')
    .replace(/\bin the form [a-z]√\d+(?: ?(?:cm|m|mm|in))?(?=[\s.?]*$)/, ' ')
    .replace(/\$/g, '');
  return hypotenuse(typed, work) ?? ofSquare(typed, work);
}
