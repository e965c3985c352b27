import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';

const WHAT =
  '(?<count>[2-9]) (?<sign1>positive )?consecutive (?<sign2>positive )?(?<kind>even |odd )?(?<sign3>positive )?(?:whole |natural )?(?:numbers|integers)';
const SUM = '(?:is|equals|=|is equal to)';
const ADD =
  '(?:add(?:ed)?(?: up)? to(?: make| give)?|sum to|total|have a (?:sum|total) of|have sum|with a sum of|with sum|whose sum is)';
const ASK =
  "(?:(?:what is|what's|whats|find|work out|calculate|determine|write down|state|what are|give|enter|which is|need) )?";
const ONE =
  '(?:the )?(?<which>largest|greatest|biggest|highest|smallest|least|lowest|middle|smaller|larger|greater|bigger|lower)(?: (?:one|number|integer))?(?: of them| of (?:the|these)(?: (?<of>[2-9]))?(?: (?:numbers|integers))?)?';
const ALL = '(?:the|these|all the|all|both)?(?: (?<of2>[2-9]))?(?: (?:numbers|integers))|them|they';
const ASKED = `[.,;:]* ?(?:and )?${ASK}(?:${ONE}|(?<all>${ALL}))`;

const PATTERNS = [
  new RegExp(`^(?:the )?(?<how>sum|total|product) of ${WHAT} ${SUM} (?<value>\\d+)${ASKED}$`),
  new RegExp(`^(?:the )?${WHAT}(?: that| which)? ${ADD} (?<value>\\d+)${ASKED}$`),
  new RegExp(`^find (?:the )?${WHAT} (?:whose|with a) (?<how>sum|product) (?:is|of) (?<value>\\d+)$`),
  new RegExp(`^find (?:the )?${WHAT}(?: that| which)? ${ADD} (?<value>\\d+)$`),
];

/** "Three consecutive odd numbers add up to 51. Find the largest." */
export function readConsecutive(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !question.text.includes('consecutive')) return null;
  const text = counted(question.text);
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return named(groups, question);
  }
  return null;
}

function named(groups: Readonly<Record<string, string | undefined>>, question: BareQuestion): NamedQuestion | null {
  const [count, total, step] = [Number(groups['count']), Number(groups['value']), groups['kind'] === undefined ? 1 : 2];
  // "The largest of the four", of three.
  const others = [groups['of'], groups['of2']].flatMap((one) => (one === undefined ? [] : [Number(one)]));
  if (others.some((one) => one !== count)) return null;
  const isPositive = [groups['sign1'], groups['sign2'], groups['sign3']].some((sign) => sign !== undefined);
  const first = groups['how'] === 'product' ? ofProduct(count, total, step, isPositive) : ofSum(count, total, step);
  if (first === null || (step === 2 && Math.abs(first % 2) !== (groups['kind'] === 'odd ' ? 1 : 0))) return null;
  if (isPositive && first <= 0) return null;
  const all = Array.from({ length: count }, (_, place) => first + place * step);
  const which = groups['which'];
  if (which === undefined) return values(all.join(', '), question);
  // Of two the one is smaller; of three it could be any but the largest.
  if (/er$/.test(which) && count !== 2) return null;
  if (which === 'middle' && count % 2 === 0) return null;
  const place =
    which === 'middle' ? (count - 1) / 2 : /^(?:smallest|least|lowest|smaller|lower)$/.test(which) ? 0 : count - 1;
  return reply(`${all[place] ?? ''} + 0`);
}

function ofSum(count: number, total: number, step: number): number | null {
  const first = (total - (step * count * (count - 1)) / 2) / count;
  return Number.isSafeInteger(first) ? first : null;
}

/** Two negative numbers have the same product, so that the question must say "positive". */
function ofProduct(count: number, total: number, step: number, isPositive: boolean): number | null {
  if (count !== 2 || !isPositive || total > 1_000_000_000) return null;
  const first = Math.round((-step + Math.sqrt(step * step + 4 * total)) / 2);
  return first * (first + step) === total ? first : null;
}
