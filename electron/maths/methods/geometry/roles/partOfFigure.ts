import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';

const PARTS: Readonly<Record<string, number>> = { half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }; // prettier-ignore
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const PART = String.raw`(?:exactly |only |just |about )?(?:(?<top>\d) ?\/ ?(?<bottom>\d{1,2})|(?<half>half)|(?<count>a|one|two|three|four|five|six|seven|[2-7])[- ](?<name>third|quarter|fourth|fifth|sixth|eighth|tenth)s?)`; // prettier-ignore
const WHO = '(?:(?:and |then |but )*(?:he|she|it|they|i|we|[A-Z][a-z]+|(?:the|a|an|his|her|my) [a-z]+(?: [a-z]+)?))';
const FILLED = new RegExp(
  `[,.;]?\\s*(?:${WHO} )?(?:(?:fills?|filled|is filled|gets filled)(?: (?:it|up|the [a-z]+(?: [a-z]+)?))*|is|was|when|stands) (?:up )?(?:to )?${PART} (?:of the way(?: up)?|full)(?: (?:of|with) [a-z]+)?(?=[.,?;]|\\s*$| how| what)`,
);
const EATEN = new RegExp(
  `[,.;]?\\s*(?:${WHO} )(?:eats?|ate|has eaten|takes?|took|cuts? off|gets?|paints?|painted|plants?|uses|mows?|mowed) ${PART} of (?:it|the [a-z]+|this [a-z]+)(?=[.,?;]|\\s*$)`,
);
const WHOLE = /\bhow (?:many|much)\b|\bwhat (?:area|volume|is the (?:area|volume))\b|\bfind the (?:area|volume)\b/i;
const DID = /\b(?:did|does|do|has|have) (?:[A-Z][a-z]+|he|she|they|it|i|we) (?:eat|eaten|take|taken|get|paint|painted|plant|use|mow)\b/; // prettier-ignore
const OTHER =
  /\b(?:capacity|added|(?:volume|size|area) of the (?:tank|box|container|trough|pool|cylinder|cone|vase|tin|jug|glass|bottle|cuboid|barrel|pond|pizza|pie|cake|circle)|left|remain\w*|more|rest|empty|another|perimeter|circumference|edge|crust|rim|arc)\b/i;

function share({ top, bottom, half, count, name }: Readonly<Record<string, string | undefined>>): Fraction | null {
  if (half !== undefined) return new Fraction(1, 2);
  if (top !== undefined) return Number(bottom) > Number(top) ? new Fraction(Number(top), Number(bottom)) : null;
  const times = count === 'a' ? 1 : /\d/.test(count ?? '') ? Number(count) : COUNTS.indexOf(count ?? '');
  const size = PARTS[name ?? ''] ?? 0;
  return times > 0 && times < size ? new Fraction(times, size) : null;
}

/** "She fills it three-fourths of the way", "Ben eats a quarter of it": the whole first, then that part of it. */
export function partOfFigure(problem: string, work: (question: string) => Rewording | null): Rewording | null {
  const filled = FILLED.exec(problem);
  const found = filled ?? (DID.test(problem) ? EATEN.exec(problem) : null);
  const part = found === null ? null : share(found.groups ?? {});
  if (found === null || part === null || !WHOLE.test(problem) || OTHER.test(problem)) return null;
  const rest = problem.replace(found[0], filled === null ? '.' : '. ').replace(DID, 'is the whole');
  if (new RegExp(PART).test(rest)) return null;
  const asked = filled === null ? rest.replace(/\bhow (?:many|much) ((?:square|sq) [a-z]+)?[^?]*\?/i, (_all, unit?: string) => `What is the area${unit === undefined ? '' : ` in ${unit}`}?`) : rest; // prettier-ignore
  const whole = work(asked.replace(/\.\s*\./g, '.'));
  if (whole === null) return null;
  return {
    ...whole,
    finish: (answer) => {
      const finished = whole.finish === undefined ? { steps: [], answer } : whole.finish(answer);
      const [, digits, pi = '', unit = ''] = /^(\d+(?:\.\d+)?)(\\pi)?((?:\\text\{ [a-z]+\}.*)?)$/.exec(finished?.answer ?? '') ?? []; // prettier-ignore
      if (finished === null || digits === undefined) return null;
      const value = new Fraction(digits).mul(part);
      const shown = `${writeDecimal(value)}${pi}`;
      const step = { reason: 'Only this part of it is meant.', expression: `${writeNumber(part)}\\times ${digits}${pi}=${shown}` }; // prettier-ignore
      return { steps: [...finished.steps, step], answer: `${shown}${unit}` };
    },
  };
}
