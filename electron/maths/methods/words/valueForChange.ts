import type { RuleSolution } from '../../outcomes.ts';
import { inFigures } from './numberWords.ts';

const FELL =
  '(?:fallen|fall|fell|drop(?:ped)?|lost|lose|risen|rise|rose|grown|grow|grew|(?:gone|go|went) (?:up|down)|increased?|decreased?|reduced?|gain(?:ed)?|depreciated?|appreciated?|changed?|shrunk|declined?|lowered|raised)';
const NOUN =
  '(?:fall|loss|drop|rise|increase|decrease|reduction|gain|growth|change|depreciation|appreciation|decline|cut)';
/** "How much will it cost if it rises": the cost is asked for, not the rise. */
const SUBJECT = "(?:(?!cost|worth|pay|be|if|when|after|before|sell|have|there|left|does|do|is|was)[a-z’']+ ){1,5}?";
const ASKS_CHANGE = new RegExp(
  [
    String.raw`\bby how (?:much|many)\b`,
    String.raw`\bby what amount\b`,
    String.raw`\bhow (?:much|many)(?: [a-z]+| of (?:its|the|their) [a-z]+)? (?:has|have|had|did|does|do|will|would|is|was) ${SUBJECT}(?:been )?${FELL}\b`,
    String.raw`\b(?:find|work out|calculate|determine) how much ${SUBJECT}(?:has |have |had |is |was |will )?(?:been |be )?${FELL}\b`,
    String.raw`\bhow (?:much|many) (?:more|less|fewer|lower|higher)\b`,
    String.raw`\b(?:what (?:is|was|will be)|find|work out|calculate|determine|state) (?:the |its |his |her |their )?(?:(?:total|overall|net|actual|amount of|price|value|population) )*${NOUN}\b`,
  ].join('|'),
  'i',
);

const MOST_TIMES = 40;

/** What a value becomes by the changes, each of them up or down: once each, or the only one time after time. */
function endsOf(start: number, percents: readonly number[], times: readonly number[]): readonly number[] {
  const once = percents.reduce<readonly number[]>(
    (ends, percent) => ends.flatMap((end) => [end * (1 + percent / 100), end * (1 - percent / 100)]),
    [start],
  );
  const [only, ...more] = new Set(percents);
  if (only === undefined || more.length > 0) return once;
  return [...once, ...[1, -1].flatMap((sign) => times.map((time) => start * (1 + (sign * only) / 100) ** time))];
}

/** "By how much has it fallen after 2 years?", answered with what it is worth then. */
export function givesValueForChange(problem: string, { answer }: RuleSolution): boolean {
  if (problem.length > 600 || answer.includes('%') || !/\d ?\\?(?:%|per ?cent)/i.test(problem)) return false;
  const text = inFigures(problem.replace(/(?<=\d)(?:,| |\{,\}|\\,)(?=\d{3}(?!\d))/g, '').replace(/[\\$]/g, '').toLowerCase()); // prettier-ignore
  const asked = /[^.?!;]*[?.!]?\s*$/.exec(text.replace(/(?<=\d)\.(?=\d)/g, '·'))?.[0] ?? '';
  if (!ASKS_CHANGE.test(asked) && !ASKS_CHANGE.test(text.slice(-160))) return false;
  const digits = /\d+(?:\.\d+)?/.exec(answer.replace(/[,\s]/g, ''))?.[0] ?? '';
  const [value, near] = [Number(digits), 0.5 / 10 ** (digits.split('.')[1]?.length ?? 0) + 1e-9];
  const percents = [...text.matchAll(/(\d+(?:\.\d+)?) ?(?:%|per ?cent)/gi)].map(([, size]) => Number(size));
  const others = [...text.matchAll(/(?<![\d.])\d+(?:\.\d+)?(?![\d.]*\d)(?! ?(?:%|per ?cent))/gi)].map(([size]) => Number(size)); // prettier-ignore
  if (percents.length > 4 || !(value > 0)) return false;
  const times = others.filter((one) => Number.isInteger(one) && one > 1 && one <= MOST_TIMES);
  return others.some((start) => endsOf(start, percents, times).some((end) => Math.abs(end - value) <= near));
}
