import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';
import { measuredParts } from './measuredParts.ts';
import { readPartStory } from './readPartStory.ts';
import { toldParts } from './toldParts.ts';
import type { Part, Told } from './toldParts.ts';
import { workRestOf, workWholeOf } from './workFractionOf.ts';

type Reader = (told: Told) => RuleSolution | null;

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'fractions', method: 'wholeAndParts', steps, answer };
}

/** What is left of 1 when the parts are gone, one after another. */
function leftOf(parts: readonly Part[]): { readonly left: Fraction; readonly steps: readonly RuleStep[] } | null {
  let left = new Fraction(1);
  const steps: RuleStep[] = [];
  for (const { share, kind } of parts) {
    if (kind === 'full') return null;
    const gone = kind === 'rest' ? share.mul(left) : share;
    if (kind === 'rest')
      steps.push({
        reason: 'A part of what was left.',
        expression: `${writeNumber(share)}\\times ${writeNumber(left)}=${writeNumber(gone)}`,
      });
    const next = left.sub(gone);
    if (next.compare(0) <= 0) return null;
    steps.push({
      reason: 'What is left.',
      expression: `${writeNumber(left)}-${writeNumber(gone)}=${writeNumber(next)}`,
    });
    left = next;
  }
  return { left, steps };
}

const IDLE =
  /^(?:the|a|an|is|was|are|were|of|in|on|at|and|had|has|have|how|many|much|what|fraction|that|it|its|rest|to|they|them|we|so|do|does|did|be|been|by|for|from|there|this|with|his|her|their|who)$/;

function words(text: string): ReadonlySet<string> {
  return new Set(
    (text.match(/[a-z]{3,}/g) ?? [])
      .filter((word) => !IDLE.test(word))
      .map((word) => word.replace(/(?:ed|ing|s)$/, '')),
  );
}

function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((word) => two.has(word));
}

const LEFT = /\b(?:left|remain(?:s|ed|ing)?|rest|still|unpainted|unread|bare|uneaten|unsold)\b/;
/** "The rest juice", "the others had played before". */
function restNamed({ told, asked }: Told): boolean {
  const named = /\b(?:the (?:rest|others|remainder|remaining [a-z]+))\b([^.;,]*)/.exec(told);
  return named !== null && overlap(words(named[1] ?? ''), words(asked));
}

const asksRestFraction: Reader = (one) => {
  const { told, asked, parts, amount } = one;
  if (
    amount !== null ||
    !/\b(?:what|which) (?:fraction|part)\b|\bhow much of\b/.test(asked) ||
    (parts.length < 2 && parts[0]?.kind !== 'rest')
  )
    return null;
  if (/\bof (?:what|the (?:rest|remainder|remaining))\b/.test(asked)) return null;
  // "The rest on Tuesday … did he paint on Tuesday": a part of the rest is not the rest.
  const named = restNamed({ ...one, told: told.replace(/\bof the (?:rest|others|remainder|remaining [a-z]+)/g, ' ') });
  if (!(LEFT.test(asked) || named) || /\b(?:some|most|few)\b/.test(told)) return null;
  if (
    !parts
      .slice(1)
      .every(({ kind, behind }) => kind === 'rest' || /^ (?:of|was|is|were|are|on|in|for|to)\b/.test(behind))
  )
    return null;
  const rest = leftOf(parts);
  return rest === null ? null : solution(rest.steps, writeNumber(rest.left));
};

const ASKS_WHOLE =
  /\b(?:how (?:many|much)|what is|what was|find)\b(?!.*\b(?:left|remain\w*|rest|not|did|spend|spent)\b)/;
const TOTAL =
  /\b(?:altogether|in all|in total|hold|holds|capacity|full|total|class|at first|at the start|originally|to start with|begin with|had|was (?:the|his|her|their) (?:whole|total|original|full|salary|income|wages?|money|savings|pocket|journey|trip|length|number|amount|class|voucher|budget|allowance|prize|sum|weight|capacity|height|cost|price|distance)|(?:are|were) (?:there|in)|in the|whole|have)\b/;

/** "N800 is left", "24 green ones beside the red and the blue": the rest is told, the whole asked. */
const wholeOfRest: Reader = ({ told, asked, parts, amount }) => {
  if (amount === null || !ASKS_WHOLE.test(asked) || !TOTAL.test(asked) || parts.some(({ kind }) => kind === 'full'))
    return null;
  const last = parts.at(-1);
  if (last === undefined || amount.from < last.from) return null;
  const sentence = `${/[^.;]*$/.exec(told.slice(0, amount.from))?.[0] ?? ''}${/^[^.;]*/.exec(told.slice(amount.to))?.[0] ?? ''}`;
  const kinds = /\b([a-z]+), ([a-z]+),? (?:and|or) ([a-z]+)\b/.exec(told);
  const own = /^ ([a-z]+)/.exec(told.slice(amount.to))?.[1] ?? '';
  const others = (kinds?.slice(1) ?? []).filter((kind) => kind !== own);
  const isOther =
    kinds?.slice(1).includes(own) === true &&
    others.length === parts.length &&
    parts.every(
      ({ behind }, index) =>
        others.filter((kind) => new RegExp(`^[^.;,]*\\b${kind}\\b`).test(behind.split(/\d/)[0] ?? '')).length === 1 &&
        index < 3,
    );
  const isLeft =
    /\b(?:left|remain(?:s|ed|ing)?)\b/.test(sentence) &&
    !/\d\/\d/.test(/[^.;]*$/.exec(told.slice(0, amount.from))?.[0]?.replace(/^.*\b(?:and|so|,)/, '') ?? '');
  const rest = isOther || isLeft ? leftOf(parts) : null;
  const whole = rest === null ? null : workWholeOf(rest.left, amount.value, amount.currency ? '' : amount.unit);
  return whole === null || rest === null ? null : { ...whole, steps: [...rest.steps, ...whole.steps] };
};

/** "2/5 full, that is 180 litres", "24 litres more fill it", "2/3 full; 40 litres are drawn off, then it is half full". */
const tank: Reader = ({ told, asked, parts, amount }) => {
  const [first, second, ...more] = parts;
  if (
    first?.kind !== 'full' ||
    amount === null ||
    more.length > 0 ||
    !ASKS_WHOLE.test(asked) ||
    !/\b(?:hold|holds|capacity|full|when|total|contain)\b/.test(asked)
  )
    return null;
  if (second === undefined) {
    const fills = /\b(?:fills?|to fill|fill it|to the (?:top|brim)|until (?:it is )?full|(?:is|are) needed to)\b/.test(
      told.slice(first.from + 8),
    );
    const same =
      /\b(?:that is|which is|this is|it (?:has|holds|contains)|says that is|there (?:is|are)|contains|equals)(?: [a-z]+)? $/.test(
        told.slice(0, amount.from),
      );
    if (fills === same) return null;
    const share = fills ? new Fraction(1).sub(first.share) : first.share;
    const whole = workWholeOf(share, amount.value, amount.unit);
    const step = {
      reason: 'The part that is missing.',
      expression: `1-${writeNumber(first.share)}=${writeNumber(share)}`,
    };
    return whole === null ? null : { ...whole, steps: fills ? [step, ...whole.steps] : whole.steps };
  }
  if (second.kind !== 'full') return null;
  const change = second.share.sub(first.share);
  const around = told.slice(first.from, second.from);
  const [up, down] = [
    /\b(?:added|pour(?:ed)? in|put in|more|pumped in|add|filled with|adding)\b/.test(around),
    /\b(?:drawn off|taken|used|drawn|removed|run off|leak\w*|drained|drunk|pumped out|poured out|let out|lost)\b/.test(
      around,
    ),
  ];
  if (
    amount.from < first.from ||
    amount.from > second.from ||
    up === down ||
    change.s === (down ? 1n : -1n) ||
    change.equals(0)
  )
    return null;
  const whole = workWholeOf(change.abs(), amount.value, amount.unit);
  const [large, small] = down ? [first, second] : [second, first];
  const step = {
    reason: 'The part that was changed.',
    expression: `${writeNumber(large.share)}-${writeNumber(small.share)}=${writeNumber(change.abs())}`,
  };
  return whole === null ? null : { ...whole, steps: [step, ...whole.steps] };
};

/** "21 pupils walk. That is 3/4 of the class": the part is told, the whole asked. */
const wholeOfPart: Reader = ({ told, asked, parts, amount }) => {
  const [only, ...more] = parts;
  if (only?.kind !== 'whole' || more.length > 0 || amount === null || !ASKS_WHOLE.test(asked) || !TOTAL.test(asked))
    return null;
  const between = told.slice(amount.to, only.from);
  const isPart =
    amount.from < only.from &&
    /(?:[.,;] |\band )(?:that|this|which|it|they|these) (?:is|are|was|were|makes?) (?:about )?$/.test(between);
  return isPart &&
    /^ of (?:the|her|his|their|our|my|its|all|everyone)\b/.test(only.behind) &&
    !/\d|\b(?:rest|left|others)\b/.test(`${only.behind}`.replace(/^ of/, ''))
    ? workWholeOf(only.share, amount.value, amount.unit)
    : null;
};

/** "3/7 of the 28 players were new. The rest had played before": how many the rest are. */
const restOfWhole: Reader = (one) => {
  const { asked, parts, amount } = one;
  const [only, ...more] = parts;
  if (
    only?.kind !== 'whole' ||
    more.length > 0 ||
    amount === null ||
    !restNamed(one) ||
    !/^how (?:many|much)\b|^(?:so|and|then|now)? ?how/.test(asked)
  )
    return null;
  const ofThem = new RegExp(`^ of (?:the|her|his|their|my|our|all|these|those)?(?: the)? ?$`).test(
    only.behind.slice(0, amount.from - only.from - 3),
  );
  if (!ofThem) return null;
  return workRestOf(only.share, amount.value, amount.unit);
};

/** "3/4 of a cup of sugar, but only 2/3 of the recipe". */
const partOfRecipe: Reader = ({ told, asked, parts, amount }) => {
  const [one, two, ...more] = parts;
  if (one === undefined || two === undefined || more.length > 0 || amount !== null) return null;
  const measure = /^ (?:of an? )?(cups?|teaspoons?|tablespoons?|litres?|kg|pints?)\b/.exec(one.behind)?.[1];
  if (
    measure === undefined ||
    !/^ of (?:the|this|that|her|his|my) (?:recipe|mixture|batch|amount|quantity|ingredients|dough)\b/.test(two.behind)
  )
    return null;
  if (
    !/\b(?:mak|bak|cook|need|want|us|halv)\w*\b/.test(told.slice(one.from, two.from)) ||
    !/^how much\b/.test(asked) ||
    LEFT.test(asked)
  )
    return null;
  const value = one.share.mul(two.share);
  return solution(
    [
      {
        reason: 'A part of a part: multiply.',
        expression: `${writeNumber(two.share)}\\times ${writeNumber(one.share)}=${writeNumber(value)}`,
      },
    ],
    `${writeNumber(value)}\\text{ ${measure.replace(/s$/, '')}}`,
  );
};

const READERS: readonly Reader[] = [asksRestFraction, wholeOfRest, tank, wholeOfPart, restOfWhole, partOfRecipe];

/** A whole and its parts by what each number is: the part, the rest, the whole, how full something is. */
export function wholeAndParts(problem: string): RuleSolution | null {
  return fromTold(problem) ?? readPartStory(problem) ?? measuredParts(problem);
}

function fromTold(problem: string): RuleSolution | null {
  if (
    problem.length > 340 ||
    !/\/\d|frac|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|hal(?:f|ves)|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth/i.test(problem)
  )
    return null;
  const told = toldParts(problem);
  if (told === null) return null;
  for (const read of READERS) {
    const found = read(told);
    if (found !== null)
      return found.steps.length > 8 ||
        (told.amount?.unit === '' && !told.amount.currency && !/^\d+$|frac|text/.test(found.answer))
        ? null
        : found;
  }
  return null;
}
