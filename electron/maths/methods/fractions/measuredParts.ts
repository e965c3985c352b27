import Fraction from 'fraction.js';

import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { runningAmounts } from '../running/runningAmounts.ts';
import type { RunningAmount } from '../running/runningAmounts.ts';
import { workFractions } from '../workFractions.ts';
import type { Operand, Operator } from '../workFractions.ts';

type Measured = { readonly told: string; readonly asked: string; readonly amounts: readonly RunningAmount[] };

const ASKING =
  /(?:^|[.;!?:] |, )(?:so |and |then |now )?(?:as a mixed number,? )?((?:how (?:many|much|long|far|heavy|tall)|what|which|by how|find|work out|calculate|determine)\b[^.;!?]*)[.;!?\s]*$/;
const STEERS =
  /\b(?:not|never|per|average|mean|percent|ratio|except|unless|without|(?<!and )another|also|again|back|left over|first|second|third|rest of|of what|remainder|area|perimeter|square|speed|cost|price|or|if|only|already|still|wide|width|high|both|than (?:the|a|his|her) (?:first|second))\b|n't\b|%|[£$€]/;
const COUNT =
  '(?:batches|recipes|cakes|loaves|times|days|weeks|shirts|doors|bags|boxes|people|dresses|bottles|jars|laps|rooms|walls|portions|servings|lots|pieces|friends|children|families|plates|trays|jugs|cups|glasses|containers|parts|buckets|rows)';

function mixedOf(value: Fraction): Operand {
  const [whole, top] = [value.n / value.d, value.n % value.d];
  if (whole === 0n || top === 0n) return { kind: 'fraction', top: value.n, bottom: value.d };
  return { kind: 'mixed', negative: false, whole, part: { top, bottom: value.d } };
}

/** Two amounts put together, with the lines of a calculation with fractions. */
function worked(one: Fraction, sign: Operator, two: Fraction, unit: string): RuleSolution | null {
  const solution = workFractions({ operands: [mixedOf(one), mixedOf(two)], operators: [sign], form: 'mixed' });
  if (solution === null || solution.answer.startsWith('-') || solution.answer === '0') return null;
  const write = (value: Fraction): string => {
    const operand = mixedOf(value);
    if (operand.kind === 'mixed') return `${operand.whole}\\frac{${operand.part.top}}{${operand.part.bottom}}`;
    return value.d === 1n ? `${value.n}` : `\\frac{${value.n}}{${value.d}}`;
  };
  const signs: Readonly<Record<Operator, string>> = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' };
  const first: RuleStep = { reason: REASONS[sign], expression: `${write(one)}${signs[sign]}${write(two)}` };
  return {
    ...solution,
    method: 'measuredParts',
    steps: [first, ...solution.steps],
    answer: `${solution.answer}${unit === '' ? '' : `\\text{ ${unit}}`}`,
  };
}

const REASONS: Readonly<Record<Operator, string>> = {
  '+': 'Put the amounts together: add.',
  '-': 'Find the difference: subtract.',
  '×': 'So many times as much: multiply.',
  '÷': 'How often does the one go into the other? Divide.',
};

type Two = Measured & { readonly one: RunningAmount; readonly two: RunningAmount };

/** "A board 9 1/2 feet long is cut into two. One piece measures 3 5/8 feet. How long is the other?" */
function otherPiece({ told, asked, one, two }: Two): RuleSolution | null {
  const isCut = /\b(?:cut|sawn|split|divided|broken|snapped|torn|poured) (?:up )?into (?:2|two) (?:pieces|parts|lengths|bits|sections|bottles|jugs|bowls|containers)\b|\b(?:(?:2|two) (?:pieces|parts)|together|altogether|in total)\b/.test(told);
  const isOther = /\b(?:the other|the second|the remaining)\b/.test(asked) && /\b(?:one|the first|the shorter|the longer|the smaller|the larger)\b/.test(told);
  return isCut && isOther && !/\b(?:longer|shorter|heavier|more|less|than|times)\b/.test(told) ? worked(one.value, '-', two.value, one.unit) : null;
} // prettier-ignore

/** "Sheila's is 4 7/8 yards and Ann's 3 1/2 yards. How much longer is Sheila's?" */
function difference({ asked, told, one, two }: Two): RuleSolution | null {
  const compares =
    /\b(?:how much|by how much|how many [a-z]+) (?:more|less|longer|shorter|taller|heavier|lighter|further|farther|greater|bigger|smaller|higher|deeper)\b|\bdifference\b|\bby how much\b/.test(
      asked,
    );
  if (!compares || /\b(?:needs?|buy|needed|longer than|more than|less than|shorter than|each)\b/.test(`${told} ${asked.replace(/\b(?:more|longer|less|shorter|taller|heavier|further) than\b/, '')}`)) return null; // prettier-ignore
  const [large, small] = one.value.compare(two.value) > 0 ? [one, two] : [two, one];
  return worked(large.value, '-', small.value, one.unit);
}

/** "1 3/4 hours of hoeing and 2 2/3 hours of picking: how long altogether?" */
function together({ asked, told, one, two }: Two): RuleSolution | null {
  const sums = /\b(?:altogether|in total|in all|total|combined|all together)\b/.test(asked) || (/\bdid (?:i|he|she|we|they|[a-z]+) (?:work|walk|run|cycle|practise|practice|read|use|buy|ride|swim|drive)\b/.test(asked) && /\b(?:and then|then|and)\b/.test(told)); // prettier-ignore
  if (!sums || /\b(?:each|every|cut|used up|gave|left|lost|times|half|longer|shorter|more|less|than)\b/.test(told))
    return null;
  return worked(one.value, '+', two.value, one.unit);
}

/** "How many 3/4 m pieces can be cut from 9 m?" */
function fits({ told, asked, one, two }: Two): RuleSolution | null {
  const all = `${told} ${asked}`;
  if (!/\bhow many\b/.test(asked) || !/\b(?:cut|filled?|made|make|sawn|poured|pour|planed|served|serve|packed|needed|get|got|obtained|cuts|chopped|snipped|sewn|hold)\b/.test(all)) return null; // prettier-ignore
  if (/\b(?:batch|recipe|times|more|left|each (?:day|week))\b/.test(all)) return null;
  const noun = /\bhow many (?:[a-z-]+ ){0,2}?(?:\d[^a-z]*(?:[a-z]+[- ]){0,2})?([a-z]+s)\b/.exec(asked)?.[1] ?? '';
  if (noun === '' || noun === one.unit) return null;
  const [large, small] = one.value.compare(two.value) > 0 ? [one, two] : [two, one];
  const count = large.value.div(small.value);
  if (count.d !== 1n || count.n < 2n) return null;
  return worked(large.value, '÷', small.value, '');
}

const PAIRS: readonly ((two: Two) => RuleSolution | null)[] = [otherPiece, difference, fits, together];

const HALF_OF: readonly (readonly [RegExp, Fraction])[] = [
  [/\bhalf (?:of )?(?:the|this|that|a) (?:recipe|mixture|batch|amount|quantity)\b|\bhalf a batch\b/, new Fraction(1, 2)],
  [/\bdouble (?:the|this) (?:recipe|mixture|batch|amount)\b|\b(?:doubles|doubling|doubled) (?:the|this) (?:recipe|mixture|batch|amount)\b|\btwice (?:the|this|as much)\b/, new Fraction(2)],
]; // prettier-ignore

/** "2 1/4 cups for one recipe; half the recipe, 3 batches, one and a half times as much". */
function scaled({ told, asked, amounts }: Measured): RuleSolution | null {
  const all = `${told} ${asked}`;
  if (/\b(?:shar|split|divid)/.test(told)) return null;
  const [measure, ...more] = amounts.filter(({ kind }) => kind === 'unit');
  const counts = amounts.filter(({ kind }) => kind === 'thing');
  if (measure === undefined || more.length > 0 || counts.length > 1) return null;
  if (!/\b(?:recipe|batch(?:es)?|each|every|it takes|mixture|(?:asks|calls) for|needs|uses)\b/.test(told)) return null;
  if (!new RegExp(`^how (?:much|many ${measure.unit.replace(/s$/, '')}s?|long)\\b`).test(asked.replace(/^so /, ''))) return null; // prettier-ignore
  const worded = HALF_OF.find(([found]) => found.test(all))?.[1];
  const [count] = counts;
  if ((worded === undefined) === (count === undefined)) return null;
  if (worded !== undefined) return worked(worded, '×', measure.value, measure.unit);
  if (count === undefined) return null;
  const behind = (count.from < told.length ? told : ` ${asked}`).slice(count.to - (count.from < told.length ? 0 : told.length)); // prettier-ignore
  const counted = new RegExp(`^ (?:${COUNT}|of the (?:recipe|mixture|batch|amount)|the recipe|as much)\\b`).test(
    behind,
  );
  return counted ? worked(count.value, '×', measure.value, measure.unit) : null;
}

function readAll(problem: string): Measured | null {
  const plain = arithmeticText(
    problem
      .replace(/\\\(|\\\)/g, '')
      .replace(/["“”]/g, '')
      .replace(/(\d)\$?\s*\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}\$?/g, '$1 $2/$3')
      .replace(/\$?\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}\$?/g, '$1/$2'),
  );
  if (plain.form !== null && plain.form.kind !== 'exact') return null;
  const text = plain.text
    .replace(/(\d\/\d+) of an? (?=hour|mile|cup|lit|met|kilo|pint|gallon|kg|inch|yard|tea|table)/g, '$1 ')
    .replace(/(\d)-(?=litre|liter|gallon|mile|km|kg|m\b|metre|meter|inch|foot|feet|ft|yard|cup|hour|pint|ml)/g, '$1 ')
    .replace(/(?<=\d)-(?=long|thick|wide)/g, ' ')
    .replace(/[.,;] (?:give|write|leave) [^.?!]*(?:mixed number|simplest form|lowest terms)[^.?!]*$/, '')
    .replace(/,? as a mixed number/g, '')
    .replace(/, who [a-z ]+,/g, '')
    .replace(/\s+/g, ' ');
  const asking = ASKING.exec(`${text}`);
  if (asking === null) return null;
  const [told, asked] = [text.slice(0, asking.index + 1), asking[1] ?? ''];
  const all = `${told} ${asked}`;
  if (STEERS.test(all.replace(/\bthe second (?=piece|part)/g, ''))) return null;
  const amounts = runningAmounts(all);
  return amounts === null ? null : { told, asked, amounts };
}

/** Stories of amounts told in fractions of a unit: put together, taken apart, cut up or several times as much. */
export function measuredParts(problem: string): RuleSolution | null {
  if (problem.length > 300 || !/\d\s*\/\s*\d|frac|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|half|quarter|third/i.test(problem)) return null;
  const read = readAll(problem);
  if (read === null) return null;
  const counted = read.amounts.filter((one) => !isTwo(one, `${read.told} ${read.asked}`));
  if (counted.some(({ signed, value }) => signed || value.compare(0) <= 0) || !counted.some(({ value, fraction }) => fraction || value.d !== 1n)) return null; // prettier-ignore
  const [one, two, ...more] = counted;
  if (one !== undefined && two !== undefined && more.length === 0 && one.kind === 'unit' && two.kind === 'unit' && one.unit === two.unit)
    for (const work of PAIRS) {
      const found = work({ ...read, one, two });
      if (found !== null) return found;
    }
  return scaled({ ...read, amounts: counted });
} // prettier-ignore

/** "Cut into 2 pieces": a count that the question says again. */
function isTwo({ value, kind, to }: RunningAmount, text: string): boolean {
  return kind === 'thing' && value.equals(2) && /^ (?:pieces|parts|lengths|bits|sections)\b/.test(text.slice(to));
}
